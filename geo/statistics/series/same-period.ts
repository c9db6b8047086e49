import type { PeriodType } from '@/geo/domain/observation';

/** The same stretch of another year: 2023-01/2023-09 of 2019 is 2019-01/2019-09; undefined for the 29th of February elsewhere. */
export function samePeriodIn(period: string, year: number): string | undefined {
  const own = Number(period.slice(0, 4));
  return shiftedYears(period, year - own);
}

/** The same stretch one year earlier. */
export function yearBefore(period: string): string | undefined {
  return shiftedYears(period, -1);
}

/** A period with its days, both included, as ISO dates. */
interface Dated {
  period: string;
  start: string;
  end: string;
}

const DAY_MS = 86_400_000;
const LONGEST_YEAR_DAYS = 366;

/**
 * True when a line may join two neighbours: a year or a part of one with the same a year before, dates at most a year apart, months,
 * quarters and halves that touch. A span of years is never joined to another.
 */
export function isNext(type: PeriodType, earlier: Dated, later: Dated): boolean {
  switch (type) {
    case 'year':
    case 'year_to_date':
      return yearBefore(later.period) === earlier.period;
    case 'point':
      return Date.parse(later.end) - Date.parse(earlier.end) <= LONGEST_YEAR_DAYS * DAY_MS;
    case 'range':
      return false;
    default:
      return Date.parse(later.start) - Date.parse(earlier.end) === DAY_MS;
  }
}

function shiftedYears(period: string, years: number): string | undefined {
  const parts = period
    .split('/')
    .map((part) => String(Number(part.slice(0, 4)) + years).padStart(4, '0') + part.slice(4));
  if (parts.some((part) => part.endsWith('-02-29') && !isLeap(Number(part.slice(0, 4))))) return undefined;
  return parts.join('/');
}

function isLeap(year: number): boolean {
  return new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
}
