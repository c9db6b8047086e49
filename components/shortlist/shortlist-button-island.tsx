'use client';

import dynamic from 'next/dynamic';
import { Suspense } from 'react';

const Button = dynamic(() => import('./shortlist-button').then((module) => module.ShortlistButton));

/** The star of a deposit; its scripts come only where a deposit is shown, and the rest of the page does not wait for them. */
export function ShortlistButton({ slug, name }: { slug: string; name: string }) {
  return (
    <Suspense>
      <Button slug={slug} name={name} />
    </Suspense>
  );
}
