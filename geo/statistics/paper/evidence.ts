import type { Figure } from '@/geo/domain/figure';
import type { Texts } from '@/geo/domain/languages';

/** The eight rows of the paper's table 1, in its order. */
export const PAPER_INDICATORS = [
  'paper_employees',
  'paper_avg_wage',
  'paper_mining_value',
  'paper_enterprises',
  'paper_foreign_investment',
  'paper_domestic_investment',
  'paper_technology_innovation_spending',
  'paper_innovation_product',
] as const;

export type PaperIndicator = (typeof PAPER_INDICATORS)[number];

/** The paper's dependent variable. */
export const DEPENDENT: PaperIndicator = 'paper_mining_value';

/** A statement of the paper; an observation of its table has a period, the others have none. */
export type PaperClaim = Figure & { subject_id: string; period: string | null };

/** A figure of another source for a region and period. */
export interface OtherFigure {
  claimId: string;
  indicator: string;
  period: string | null;
  periodType: string;
  /** The figure times its multiplier. */
  value: number;
  isDoubtful: boolean;
}

/** Where a deposit lies and of what it is. */
export interface DepositEvidence {
  slug: string;
  regionCode: string | null;
  regionNames: Texts | null;
  commodities: string[];
}

/** Everything in the atlas that the paper's statements are tested with. */
export interface PaperEvidence {
  claims: readonly PaperClaim[];
  /** Of Qarabağ. */
  figures: readonly OtherFigure[];
  deposits: readonly DepositEvidence[];
  /** Gold of Vejnəli, tonnes, by sources other than the paper. */
  goldEstimates: readonly { claimId: string; tonnes: number; category: string | null }[];
  parks: readonly { regionCode: string | null; type: string }[];
  /** Buyers of gold by official figures: ISO country codes. */
  goldBuyers: readonly { claimId: string; country: string }[];
  /** The names of regions by code, and whether they are economic regions. */
  regions: readonly { code: string; isEconomicRegion: boolean; names: Texts }[];
}

/** The paper's table as it stands in the database: the years that all rows have, and the values by row. */
export interface PaperTable {
  years: number[];
  rows: Map<string, number[]>;
  claimIds: Map<string, string[]>;
}

/** Reads the table out of the claims: the figures in their base unit, only years that every row of the table has. */
export function paperTableOf(claims: readonly PaperClaim[]): PaperTable {
  const cells = claims.filter(({ period, value }) => period !== null && value !== null);
  const indicators = PAPER_INDICATORS.filter((name) => cells.some(({ indicator }) => indicator === name));
  const cellAt = (name: string, year: string) =>
    cells.find(({ indicator, period }) => indicator === name && period === year);
  const years = [...new Set(cells.map(({ period }) => period ?? ''))]
    .filter((year) => indicators.every((name) => cellAt(name, year)))
    .toSorted();
  const rowOf = (name: string) => years.flatMap((year) => cellAt(name, year) ?? []);
  return {
    years: years.map(Number),
    rows: new Map(indicators.map((name) => [name, rowOf(name).map(amountOf)])),
    claimIds: new Map(indicators.map((name) => [name, rowOf(name).map(({ claim_id }) => claim_id)])),
  };
}

/** A claim's figure times its multiplier; 0 where it has none. */
export function amountOf({ value, multiplier }: Pick<Figure, 'value' | 'multiplier'>): number {
  return Number(((value ?? 0) * multiplier).toPrecision(12));
}

/** The values of a row of the table; none where it is missing. */
export function rowOf(table: PaperTable, indicator: string): number[] {
  return table.rows.get(indicator) ?? [];
}

/** The value of a row in a year; undefined where the table has none. */
export function cellOf(table: PaperTable, indicator: string, year: number): number | undefined {
  return rowOf(table, indicator)[table.years.indexOf(year)];
}
