import type { DepositDossier, EstimateRow } from './deposit';
import { groupBy } from './group-by';
import { holdersOf } from './licence-holder';

/** How many deposits stand side by side at most. */
export const COMPARED_AT_MOST = 4;

const SLUG = /^[a-z0-9-]{1,80}$/;

/** What a compare link asks for. */
export interface Comparison {
  slugs: string[];
  /** Named after the first four, and left out. */
  tooMany: string[];
  /** Names no deposit; shortened for showing. */
  unknown: string[];
}

/** Reads `deposits=one,two,…`: each deposit once, the first four that exist, in the order of the link. */
export function readComparison(text: string, exists: (slug: string) => boolean): Comparison {
  const named = [
    ...new Set(
      text
        .slice(0, 1_000)
        .split(',')
        .map((part) => part.trim()),
    ),
  ].filter(Boolean);
  const slugs = named.filter((part) => SLUG.test(part) && exists(part));
  return {
    slugs: slugs.slice(0, COMPARED_AT_MOST),
    tooMany: slugs.slice(COMPARED_AT_MOST, 2 * COMPARED_AT_MOST),
    unknown: named
      .filter((part) => !slugs.includes(part))
      .slice(0, COMPARED_AT_MOST)
      .map((part) => part.slice(0, 40)),
  };
}

/** The address of a comparison, shareable. */
export function compareAddress(language: string, slugs: readonly string[]): string {
  return `/${language}/deposits/compare${slugs.length > 0 ? `?deposits=${slugs.join(',')}` : ''}`;
}

/** True when the columns of a row do not all say the same; `null` is nothing said, which differs from something said. */
export function rowDiffers(cells: readonly (string | null)[]): boolean {
  return new Set(cells).size > 1;
}

/** The single-valued facts of the comparison, in the order of its rows. */
export const COMPARED_FACTS = [
  'recordLevel',
  'status',
  'type',
  'district',
  'commodities',
  'position',
  'holder',
  'cleared',
] as const;

export type ComparedFact = (typeof COMPARED_FACTS)[number];

/** What a deposit says to each fact, as codes that can be told apart in any language; null where nothing is known. */
export function comparedFacts({
  deposit,
  licences,
  clearance,
}: DepositDossier): Record<ComparedFact, string | null> {
  const holders = holdersOf(licences).map((licence) => licence.organisation_names?.en);
  return {
    recordLevel: deposit.record_level,
    status: deposit.status === 'unknown' ? null : deposit.status,
    type: deposit.deposit_type === 'unknown' ? null : deposit.deposit_type,
    district: deposit.region_code,
    commodities: deposit.commodities.map(({ code, role }) => `${code}:${role}`).join() || null,
    position: deposit.accuracy_m === null ? null : String(deposit.accuracy_m),
    holder: [...new Set(holders)].join() || null,
    cleared: clearance[0]?.value == null ? null : `${clearance[0].year}:${clearance[0].value}`,
  };
}

/** One row of estimates: a commodity and what of it is measured, with each deposit's own estimates; classes are never summed. */
export interface EstimateComparison {
  key: string;
  first: EstimateRow;
  cells: EstimateRow[][];
  differs: boolean;
}

/** The estimates of all deposits, a row for each commodity that any of them has, those most of them have first. */
export function comparedEstimates(
  deposits: readonly Pick<DepositDossier, 'estimates'>[],
): EstimateComparison[] {
  const keyOf = (estimate: EstimateRow) => `${estimate.commodity}|${estimate.measured}`;
  const byKey = groupBy(
    deposits.flatMap((deposit) => deposit.estimates),
    keyOf,
  );
  return [...byKey.entries()]
    .map(([key, [first]]) => {
      const cells = deposits.map(({ estimates }) => estimates.filter((estimate) => keyOf(estimate) === key));
      return { key, first: first as EstimateRow, cells, differs: rowDiffers(cells.map(saidBy)) };
    })
    .toSorted((one, other) => filled(other.cells) - filled(one.cells));
}

function saidBy(estimates: readonly EstimateRow[]): string | null {
  if (estimates.length === 0) return null;
  return estimates
    .map(({ bound, low, high, estimate_unit, category }) =>
      [bound, low, high, estimate_unit, category].join(' '),
    )
    .toSorted()
    .join();
}

function filled(cells: readonly unknown[][]): number {
  return cells.filter((cell) => cell.length > 0).length;
}
