import type { Cell, Column, ExportTable } from '@/geo/domain/export-table';
import type { Observation } from '@/geo/domain/observation';

/** The structure the rows of a file keep to: agency, id and version, as SDMX writes them. */
const SDMX_STRUCTURE = 'FILIZ:DSD_INDICATORS(1.0)';

const text = (name: string): Column => ({ name, type: 'text' });

// SDMX-CSV 2.0: the three columns of the format, the dimensions, the measure, the attributes. The claim is a dimension, for two
// sources may give different figures for one period, and a key may stand only once.
const COLUMNS: readonly Column[] = [
  ...['STRUCTURE', 'STRUCTURE_ID', 'ACTION', 'FREQ', 'REF_AREA', 'INDICATOR', 'CLAIM', 'TIME_PERIOD'].map(
    text,
  ),
  { name: 'OBS_VALUE', type: 'number' },
  { name: 'OBS_VALUE_HIGH', type: 'number' },
  text('UNIT_MEASURE'),
  { name: 'UNIT_MULT', type: 'integer' },
  ...[
    'OBS_STATUS',
    'PERIOD_TYPE',
    'QUALIFIER',
    'CLAIM_KIND',
    'SOURCE_ID',
    'SOURCE_PUBLISHER',
    'SOURCE_URL',
    'AS_PRINTED',
  ].map(text),
];

/** Figures as SDMX-CSV 2.0 rows: values as published, UNIT_MULT the power of ten they are multiplied by. */
export function sdmxTable(claims: readonly Observation[]): ExportTable {
  return {
    name: 'sdmx',
    columns: COLUMNS,
    rows: claims.map((claim) => ({ cells: cellsOf(claim), geometry: null })),
    isPlaced: false,
  };
}

// CL_FREQ; periods of other lengths and single days have no frequency of their own.
const FREQUENCIES: Record<string, string> = { year: 'A', half: 'S', quarter: 'Q', month: 'M' };

function cellsOf(claim: Observation): Cell[] {
  const { source } = claim;
  return [
    'datastructure',
    SDMX_STRUCTURE,
    'I',
    FREQUENCIES[claim.period_type] ?? 'I',
    claim.region_code.replaceAll('+', '_'),
    claim.indicator.toUpperCase(),
    claim.claim_id,
    sdmxPeriod(claim.period, claim.period_type),
    claim.value,
    claim.value_high,
    claim.unit,
    Math.round(Math.log10(claim.multiplier)),
    claim.status,
    claim.period_type,
    claim.qualifier,
    claim.kind,
    source.id,
    source.publisher,
    source.url,
    claim.as_printed,
  ];
}

/** A period as SDMX writes it: `2023`, `2023-05`, `2023-Q2`, `2023-S1`; from January on as its first day and how long it lasts, `2023-01-01/P9M`. */
function sdmxPeriod(period: string | null, periodType: string): string | null {
  const sinceJanuary = periodType === 'year_to_date' ? /^(\d{4})-(\d{2})$/.exec(period ?? '') : null;
  if (sinceJanuary) return `${sinceJanuary[1]}-01-01/P${Number(sinceJanuary[2])}M`;
  return period?.replace('-H', '-S') ?? null;
}
