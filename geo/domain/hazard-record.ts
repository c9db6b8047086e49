import { z } from 'zod';
import type { HazardTime } from './hazard-time';

/**
 * How far the record of surveyed areas reaches, in days on the land and days of writing down (ISO dates, null when
 * there is none), and the hectares released in each month (YYYY-MM), as known today.
 */
export const hazardRecordSchema = z.object({
  first_on: z.string().nullable(),
  last_on: z.string().nullable(),
  first_recorded_on: z.string().nullable(),
  last_recorded_on: z.string().nullable(),
  months: z.array(z.object({ month: z.string(), released_ha: z.number() })),
});

export type HazardRecord = z.output<typeof hazardRecordSchema>;

/** Why a record cannot answer for a time: the land was not surveyed yet, nothing was written down yet, or the day has not come. */
export type OutsideRecord = 'before_survey' | 'before_record' | 'future';

/** What of a time lies outside a record; null when it can be answered. `today` is an ISO date (`dayInBaku`). */
export function outsideRecord(
  record: Pick<HazardRecord, 'first_on' | 'first_recorded_on'>,
  { on, known }: HazardTime,
  today: string,
): OutsideRecord | null {
  if ((on !== null && on > today) || (known !== null && known > today)) return 'future';
  if (on !== null && record.first_on !== null && on < record.first_on) return 'before_survey';
  if (known !== null && record.first_recorded_on !== null && known < record.first_recorded_on)
    return 'before_record';
  return null;
}
