import type { AddressQuery } from '@/geo/domain/address-query';
import { AddressReader, FIRST_YEAR, LAST_YEAR } from './address-reader';
import { CORRELATION_METHODS, type CorrelationMethod } from './correlation';
import { FORECAST_METHODS, type ForecastMethod } from './forecast';
import { DEPENDENT, PAPER_INDICATORS, type PaperIndicator } from './paper/evidence';
import { YEAR } from './paper/model-search';
import type { WorkbenchSettings } from './workbench';

/** Everything that is chosen on the statistics page, as its address says it. */
export interface StatisticsSettings {
  method: CorrelationMethod;
  /** Across and up. */
  pair: [PaperIndicator, PaperIndicator];
  regression: WorkbenchSettings;
  forecast: { indicator: PaperIndicator; method: ForecastMethod; until: number };
  /** Parts of the address that were not understood, as written. */
  ignored: string[];
}

const STANDARD_UNTIL = 2025;

/** The variables a regression may use besides the dependent one. */
export const REGRESSORS = [...PAPER_INDICATORS, YEAR] as const;

/** Reads the settings from the address; what it does not understand is named and the standard stands instead. */
export function parseSettings(query: AddressQuery): StatisticsSettings {
  const read = new AddressReader(query);
  const dependent = read.one('y', PAPER_INDICATORS, DEPENDENT);
  const pair = read.many('pair', PAPER_INDICATORS);
  const independent = read.many('x', REGRESSORS).filter((name) => name !== dependent);
  const settings = {
    method: read.one('method', CORRELATION_METHODS, 'pearson'),
    pair: pairOf(pair),
    regression: {
      dependent,
      independent:
        independent.length > 0 ? independent : [dependent === DEPENDENT ? 'paper_enterprises' : DEPENDENT],
      from: read.year('from', FIRST_YEAR),
      to: read.year('to', LAST_YEAR),
      logarithms: read.one('log', ['0', '1'], '0') === '1',
    },
    forecast: {
      indicator: read.one('forecast', PAPER_INDICATORS, DEPENDENT),
      method: read.one('by', FORECAST_METHODS, 'linear'),
      until: read.year('until', STANDARD_UNTIL),
    },
  };
  return { ...settings, ignored: read.ignored() };
}

/** Writes settings as a query, leaving out what is standard; `change` puts other settings in their place. */
export function formatSettings(
  settings: StatisticsSettings,
  change: Partial<Omit<StatisticsSettings, 'ignored'>> = {},
): string {
  const { method, pair, regression, forecast } = { ...settings, ...change };
  const query = new URLSearchParams();
  const put = (name: string, value: string | number, standard: string | number) => {
    if (value !== standard) query.append(name, String(value));
  };
  put('method', method, 'pearson');
  put('pair', pair.join(','), pairOf([]).join(','));
  put('y', regression.dependent, DEPENDENT);
  put('x', regression.independent.join(','), 'paper_enterprises');
  put('from', regression.from, FIRST_YEAR);
  put('to', regression.to, LAST_YEAR);
  put('log', regression.logarithms ? '1' : '0', '0');
  put('forecast', forecast.indicator, DEPENDENT);
  put('by', forecast.method, 'linear');
  put('until', forecast.until, STANDARD_UNTIL);
  return query.toString().replaceAll('%2C', ',');
}

function pairOf([across, up]: readonly PaperIndicator[]): [PaperIndicator, PaperIndicator] {
  return across && up && across !== up ? [across, up] : ['paper_enterprises', DEPENDENT];
}

/** True when an address sets anything of the workbench: such addresses were the statistics page's own once. */
export function setsWorkbench(query: AddressQuery): boolean {
  return ['method', 'pair', 'y', 'x', 'from', 'to', 'log', 'forecast', 'by', 'until'].some((name) =>
    Object.hasOwn(query, name),
  );
}
