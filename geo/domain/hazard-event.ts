import { z } from 'zod';
import { textsSchema } from './figure';
import { type HazardTime, TODAY } from './hazard-time';

export const RELEASE_TYPES = ['cancelled', 'reduced', 'cleared'] as const;

export type ReleaseType = (typeof RELEASE_TYPES)[number];

/**
 * One line of the log of a hazard area, in the order of recording: what was so on the land since `valid_on`, as written
 * down on `recorded_on` (ISO dates). `type` is that of the area or release, `area_ha` its size on the ellipsoid.
 */
export const hazardEventSchema = z.object({
  kind: z.enum([
    'area_surveyed',
    'status_changed',
    'release_recorded',
    'release_corrected',
    'release_withdrawn',
  ]),
  release_slug: z.string().nullable(),
  valid_on: z.string().nullable(),
  recorded_on: z.string(),
  type: z.enum(['sha', 'cha', ...RELEASE_TYPES]).nullable(),
  status: z.enum(['open', 'closed', 'handed_over']).nullable(),
  area_ha: z.number().nullable(),
  reason: textsSchema.nullable(),
});

export type HazardEvent = z.output<typeof hazardEventSchema>;

/** A hazard area at one time, in hectares: open + cancelled + reduced + cleared is the initial area. */
export interface HazardState extends Record<ReleaseType, number> {
  type: 'sha' | 'cha';
  status: 'open' | 'closed' | 'handed_over';
  initial: number;
  open: number;
}

/** Replays the log of one area up to a time; null when it was not surveyed or not written down by then. */
export function stateAt(
  events: readonly HazardEvent[],
  { on, known }: HazardTime = TODAY,
): HazardState | null {
  const heard = events.filter((event) => known === null || event.recorded_on <= known);
  const holds = (event: HazardEvent) => on === null || event.valid_on === null || event.valid_on <= on;
  const survey = heard.findLast((event) => event.kind === 'area_surveyed');
  if (!survey || !holds(survey)) return null;
  const status = heard.filter((event) => event.kind === 'status_changed').findLast(holds);
  const released = lastOfEach(heard).filter((event) => event.kind !== 'release_withdrawn' && holds(event));
  const hectares = (type: ReleaseType) =>
    released.reduce((sum, event) => (event.type === type ? sum + (event.area_ha ?? 0) : sum), 0);
  const [cancelled, reduced, cleared] = [hectares('cancelled'), hectares('reduced'), hectares('cleared')];
  const initial = survey.area_ha ?? 0;
  return {
    type: survey.type === 'cha' ? 'cha' : 'sha',
    status: status?.status ?? 'open',
    initial,
    open: Math.max(0, initial - cancelled - reduced - cleared),
    cancelled,
    reduced,
    cleared,
  };
}

function lastOfEach(events: readonly HazardEvent[]): HazardEvent[] {
  const last = new Map<string, HazardEvent>();
  for (const event of events) if (event.release_slug !== null) last.set(event.release_slug, event);
  return [...last.values()];
}
