import { run, runOne } from '@/geo/database/run';
import { dayInBaku } from '@/geo/domain/day-in-baku';
import { AtlasError } from '@/geo/domain/errors';
import type { HazardAreaProfile, HazardDataset } from '@/geo/domain/hazard-area';
import type { HazardAreaLine } from '@/geo/domain/hazard-area-list';
import { EVERYONE } from '@/geo/domain/hazard-audience';
import { type HazardState, stateAt } from '@/geo/domain/hazard-event';
import { type HazardRecord, type OutsideRecord, outsideRecord } from '@/geo/domain/hazard-record';
import type { HazardTime } from '@/geo/domain/hazard-time';
import { hazardAreasAt, hazardRecord } from '@/geo/queries/hazard-record';
import { hazardAreaProfile } from './hazard-area-profile';

const NO_RECORD: HazardRecord = {
  first_on: null,
  last_on: null,
  first_recorded_on: null,
  last_recorded_on: null,
  months: [],
};

/** Answers: how far does the record of surveyed areas reach, and how much was released in each month? */
export async function recordOf(dataset: HazardDataset): Promise<HazardRecord> {
  return (await runOne(hazardRecord(dataset, EVERYONE))) ?? NO_RECORD;
}

/** Answers: which surveyed areas were there at a time, and how much of each was open? Throws bad_request for a time outside the record. */
export async function hazardAreas(
  dataset: HazardDataset,
  time: HazardTime,
  page: { limit: number; offset: number },
): Promise<HazardTime & { dataset: HazardDataset; areas: HazardAreaLine[] }> {
  await refuseOutside(dataset, time);
  return { dataset, ...time, areas: await run(hazardAreasAt({ dataset, ...time }, EVERYONE, page)) };
}

/** Answers: what is known of this area, and how was it at a time? Throws not_found, and bad_request for a time outside the record. */
export async function hazardAreaAt(
  slug: string,
  time: HazardTime,
): Promise<HazardAreaProfile & HazardTime & { state_ha: HazardState | null }> {
  const profile = await hazardAreaProfile(slug);
  await refuseOutside(profile.area.dataset, time);
  return { ...profile, ...time, state_ha: stateAt(profile.events, time) };
}

async function refuseOutside(dataset: HazardDataset, time: HazardTime): Promise<void> {
  if (time.on === null && time.known === null) return;
  const record = await recordOf(dataset);
  const outside = outsideRecord(record, time, dayInBaku(new Date()));
  if (outside) throw new AtlasError('bad_request', REASONS[outside](record));
}

const REASONS: Record<OutsideRecord, (record: HazardRecord) => string> = {
  future: () => 'A day that has not come yet cannot be asked for.',
  before_survey: ({ first_on }) => `at: the record of surveyed areas begins on ${first_on}.`,
  before_record: ({ first_recorded_on }) => `known: nothing was recorded before ${first_recorded_on}.`,
};
