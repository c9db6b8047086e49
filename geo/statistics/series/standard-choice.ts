import { type Coverage, PERIOD_TYPES, type PeriodType } from '@/geo/domain/observation';

const ENOUGH_FIGURES = 3;
const TOPIC_ORDER = (
  'output investment labour enterprises population resettlement budget farming energy infrastructure ' +
  'deposits metals prices trade land paper'
).split(' ');

/** The kind of period shown unless another is asked for: the first of `PERIOD_TYPES` with three figures or more, else the one with most. */
export function standardSpan(coverage: readonly Coverage[]): PeriodType {
  const counts = PERIOD_TYPES.map((type) => ({ type, figures: figuresOf(coverage, type) }));
  const enough = counts.find(({ figures }) => figures >= ENOUGH_FIGURES);
  const most = counts.toSorted((one, other) => other.figures - one.figures)[0];
  return (enough ?? most)?.type ?? 'year';
}

/** The regions shown unless others are asked for: the economic regions of the atlas that have a figure, else the region with most. */
export function standardRegions(coverage: readonly Coverage[], span: PeriodType): string[] {
  const here = coverage.filter(({ period_type }) => period_type === span);
  const economic = here.filter(({ level, in_atlas }) => level === 'economic_region' && in_atlas);
  if (economic.length > 0) return economic.map(({ region_code }) => region_code);
  const [most] = here.toSorted((one, other) => other.figures - one.figures);
  return most ? [most.region_code] : [];
}

/** The form shown unless another is asked for: a line where a region has two periods or more, else bars. */
export function standardForm(lines: readonly { points: readonly unknown[] }[]): 'line' | 'bar' {
  return lines.some(({ points }) => points.length > 1) ? 'line' : 'bar';
}

/** The topics in the order of a reader's interest: what is made, what is put into it, the people, what lies below; others come last. */
export function orderTopics(topics: readonly string[]): string[] {
  const place = (topic: string) =>
    TOPIC_ORDER.includes(topic) ? TOPIC_ORDER.indexOf(topic) : TOPIC_ORDER.length;
  return [...new Set(topics)].toSorted((one, other) => place(one) - place(other));
}

/** The period shown on the map unless another is asked for: the latest of those with most districts. */
export function standardPeriod(periods: readonly { period: string; districts: number }[]): string | null {
  const most = Math.max(0, ...periods.map(({ districts }) => districts));
  return periods.find(({ districts }) => districts === most)?.period ?? null;
}

function figuresOf(coverage: readonly Coverage[], type: PeriodType): number {
  return coverage.reduce((sum, one) => sum + (one.period_type === type ? one.figures : 0), 0);
}
