import { run } from '@/geo/database/run';
import { paperClaims } from '@/geo/queries/paper';
import {
  type CorrelationMatrix,
  correlationMatrix,
  type PairDetail,
  pairDetail,
} from '@/geo/statistics/correlation-matrix';
import { type Forecast, forecast } from '@/geo/statistics/forecast';
import {
  type IndicatorRow,
  type IndicatorTable,
  indicatorTable,
  readableRow,
  rowNamed,
} from '@/geo/statistics/indicator-table';
import { PAPER_INDICATORS } from '@/geo/statistics/paper/evidence';
import { type Refusal, refuse } from '@/geo/statistics/refusal';
import type { StatisticsSettings } from '@/geo/statistics/settings';
import { type WorkbenchAnswer, workbench } from '@/geo/statistics/workbench';

/** The eight indicators of the paper, and what was asked of them. */
export interface StatisticsAnswer {
  table: IndicatorTable;
  matrix: CorrelationMatrix;
  pair: PairDetail | undefined;
  workbench: WorkbenchAnswer;
  /** The row that is continued, in a scale that reads well. */
  forecastRow: IndicatorRow | undefined;
  forecast: Forecast | Refusal;
}

/** Answers: how do the eight indicators move together, what do they explain, and where would they go? */
export async function statistics(settings: StatisticsSettings): Promise<StatisticsAnswer> {
  const claims = await run(paperClaims);
  const table = indicatorTable(claims, PAPER_INDICATORS);
  const row = rowNamed(table, settings.forecast.indicator);
  const forecastRow = row && readableRow(row);
  return {
    table,
    matrix: correlationMatrix(table, settings.method),
    pair: pairDetail(table, settings.pair, settings.method),
    workbench: workbench(table, settings.regression),
    forecastRow,
    forecast: forecastRow ? forecastOf(forecastRow, table.years, settings) : refuse('too_few'),
  };
}

function forecastOf(
  row: IndicatorRow,
  years: readonly number[],
  settings: StatisticsSettings,
): Forecast | Refusal {
  const series = row.values.map((value, index) => ({ year: years[index] ?? 0, value }));
  const { method, until } = settings.forecast;
  return forecast(series, method, until);
}
