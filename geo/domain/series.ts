import { z } from 'zod';
import { compareClaims } from './choose-claim';
import { type Figure, figureSchema } from './figure';

/** An observation as a figure with its period. */
export const periodFigureSchema = z.object({
  ...figureSchema.shape,
  period: z.string().nullable(),
  period_type: z.string(),
});

export type PeriodFigure = z.output<typeof periodFigureSchema>;

/** One period of a series: the figure the rule chose, and the others that were published for it. */
export interface SeriesPoint<Claim extends PeriodFigure = PeriodFigure> {
  /** Null where the source names none. */
  period: string | null;
  chosen: Claim;
  others: Claim[];
}

/** One indicator of one region, periods of one type only: a year is never joined to a part of a year. */
export interface IndicatorSeries<Claim extends PeriodFigure = PeriodFigure> {
  indicator: string;
  names: Figure['indicator_names'];
  topic: string;
  unit: string | null;
  periodType: string;
  points: SeriesPoint<Claim>[];
}

/** Observations as series, one for each indicator and type of period, each period with its chosen claim (`compareClaims`). */
export function seriesOf<Claim extends PeriodFigure>(
  observations: readonly Claim[],
): IndicatorSeries<Claim>[] {
  const series = new Map<string, IndicatorSeries<Claim>>();
  for (const observation of observations) {
    const key = `${observation.indicator}|${observation.period_type}`;
    const found = series.get(key) ?? emptySeries(observation);
    series.set(key, found);
    addTo(found, observation);
  }
  return [...series.values()];
}

function emptySeries<Claim extends PeriodFigure>(observation: Claim): IndicatorSeries<Claim> {
  return {
    indicator: observation.indicator,
    names: observation.indicator_names,
    topic: observation.topic,
    unit: observation.unit,
    periodType: observation.period_type,
    points: [],
  };
}

function addTo<Claim extends PeriodFigure>(series: IndicatorSeries<Claim>, observation: Claim): void {
  const point = series.points.find((known) => known.period === observation.period);
  if (!point) {
    series.points.push({ period: observation.period, chosen: observation, others: [] });
    return;
  }
  const [chosen, ...others] = [point.chosen, ...point.others, observation].toSorted(compareClaims) as [
    Claim,
    ...Claim[],
  ];
  point.chosen = chosen;
  point.others = others;
}
