import { z } from 'zod';
import { type Audience, firstIndicators } from './audience';
import { textsSchema } from './figure';
import type { IndicatorSeries, PeriodFigure } from './series';

/** An economic region with how many records the atlas holds in it. */
export const overviewSchema = z.object({
  code: z.string(),
  names: textsSchema,
  district_count: z.number(),
  deposit_count: z.number(),
  park_count: z.number(),
  districts: z.array(z.object({ code: z.string(), names: textsSchema, deposits: z.number() })),
});

export type OverviewRow = z.output<typeof overviewSchema>;

/** One indicator of several regions at one time: figures that may be put side by side. */
export interface SharedIndicator {
  indicator: string;
  names: IndicatorSeries['names'];
  period: string;
  periodType: string;
  /** One for each region, in the order in which the regions were given. */
  figures: PeriodFigure[];
}

/** The economic regions, and what can be compared between them. */
export interface Overview {
  regions: OverviewRow[];
  shared: SharedIndicator[];
}

/**
 * The indicators that every region has for one same period, each at the latest such period; those that come first for the audience
 * come first, the others in their own order. A plan, an inferred or a doubtful figure is not compared, nor are figures of different units.
 */
export function sharedIndicators(
  regions: readonly (readonly IndicatorSeries[])[],
  audience: Audience,
): SharedIndicator[] {
  const [first, ...others] = regions;
  const shared = (first ?? []).flatMap((series) => {
    const alike = others.map((list) =>
      list.find((one) => one.indicator === series.indicator && one.periodType === series.periodType),
    );
    for (const { period, chosen } of series.points.toReversed()) {
      const figures = [chosen, ...alike.flatMap((one) => chosenAt(one, period))];
      if (period !== null && figures.length === regions.length && areComparable(figures)) {
        const { indicator, names, periodType } = series;
        return [{ indicator, names, period, periodType, figures }];
      }
    }
    return [];
  });
  const wanted = firstIndicators(audience);
  const placeOf = ({ indicator }: SharedIndicator) =>
    wanted.includes(indicator) ? wanted.indexOf(indicator) : wanted.length;
  return shared.toSorted((one, other) => placeOf(one) - placeOf(other));
}

function chosenAt(series: IndicatorSeries | undefined, period: string | null): PeriodFigure[] {
  return (series?.points ?? []).filter((point) => point.period === period).map(({ chosen }) => chosen);
}

const UNCERTAIN = new Set(['plan', 'inferred', 'suspicious']);

function areComparable(figures: readonly PeriodFigure[]): boolean {
  const units = new Set(figures.map((figure) => figure.normalised_unit));
  return (
    units.size === 1 &&
    figures.every((figure) => figure.normalised_value !== null && !UNCERTAIN.has(figure.qualifier))
  );
}
