'use client';

import dynamic from 'next/dynamic';

const Button = dynamic(() => import('./shortlist-button').then((module) => module.ShortlistButton));

/** The star of a deposit; its scripts come only where a deposit is shown. */
export function ShortlistButton({ slug, name }: { slug: string; name: string }) {
  return <Button slug={slug} name={name} />;
}
