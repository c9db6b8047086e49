'use client';

import dynamic from 'next/dynamic';
import type { HazardEvent } from '@/geo/domain/hazard-event';

const HazardStateView = dynamic(() => import('./hazard-state').then((module) => module.HazardStateView));

/** The balance of a hazard area at the time of the address; its scripts come only with a hazard area. */
export function HazardStateIsland({ events }: { events: readonly HazardEvent[] }) {
  return <HazardStateView events={events} />;
}
