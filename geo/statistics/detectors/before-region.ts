import { quantity } from '../sentence';
import { type Detector, findingOf } from './finding';
import { type DetectorRecord, grouped } from './record';

/** Figures for a time when their region did not exist: counted back, or of other land. One finding for each series. */
export const beforeRegion: Detector = ({ records, regions }) => {
  const since = new Map(regions.map((region) => [region.code, region.since]));
  const early = records.filter(
    ({ subject, end, periodType }) =>
      end !== null && periodType !== null && end < (since.get(subject) ?? '0'),
  );
  const series = grouped(early, ({ measure, subject }) => `${measure}|${subject}`);
  return [...series.values()].flatMap(([first, ...rest]) =>
    first ? [findingOf([first, ...rest], about([first, ...rest], since.get(first.subject) ?? ''))] : [],
  );
};

function about(records: readonly DetectorRecord[], since: string) {
  const periods = [...new Set(records.map(({ period }) => period ?? ''))].toSorted();
  return {
    detector: 'before-region',
    severity: 'warning' as const,
    key: 'beforeRegion' as const,
    values: { count: quantity(records.length), periods: periods.join(', '), since },
  };
}
