'use client';

import dynamic from 'next/dynamic';
import type { LightMapProps } from './light-map-props';

const LightMap = dynamic(() => import('./light-map').then((module) => module.LightMap), { ssr: false });

/** A light map, loaded only in the browser; what stands beside it is there without it. */
export function LightMapIsland(props: LightMapProps) {
  return <LightMap {...props} />;
}
