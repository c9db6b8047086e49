import type { Metadata } from 'next';

import { cache } from 'react';
import { BlockedPage } from '@/components/overlay/blocked-page';
import { publicPageHead } from '@/components/ui/page-head';
import { pageLanguage } from '@/components/ui/page-language';
import { notCompared, whatIsBlocked } from '@/geo/atlas/blocked';

// The head and the body of one answer ask once.
const read = cache(whatIsBlocked);

interface BlockedProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: BlockedProps): Promise<Metadata> {
  const hasExercise = (await read()).some((row) => row.exercise_areas > 0);
  return publicPageHead(await pageLanguage(params), 'blocked', hasExercise);
}

export default async function WhatIsBlockedPage({ params }: BlockedProps) {
  await pageLanguage(params);
  const [rows, left] = await Promise.all([read(), notCompared()]);
  return <BlockedPage rows={rows} notCompared={left} />;
}
