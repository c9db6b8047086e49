import { run, runOne } from '@/geo/database/run';
import type { AddressQuery } from '@/geo/domain/address-query';
import type { DepositRow } from '@/geo/domain/deposit';
import {
  type Explorer,
  type ExplorerAddress,
  type ExplorerCounts,
  type ExplorerPage,
  type ExplorerRow,
  parseExplorerAddress,
  ROWS_AT_ONCE,
} from '@/geo/domain/deposit-explorer';
import {
  CHOICE_FACETS,
  type FacetCounts,
  type FacetVocabulary,
  facetVocabulary,
  THRESHOLD_FACETS,
  THRESHOLD_STEPS,
} from '@/geo/domain/deposit-facets';
import type { DepositFilter } from '@/geo/domain/deposit-filter';
import { AtlasError } from '@/geo/domain/errors';
import { LANGUAGES, type Language } from '@/geo/domain/languages';
import { facetCounts, facetValues, matchingSlugs } from '@/geo/queries/deposit-facets';
import { depositPlace, depositRows, depositSlugs } from '@/geo/queries/deposit-rows';
import { countDeposits, depositsBySlug } from '@/geo/queries/deposits';
import { dataVersion } from '@/geo/tiles/data-version';
import { oncePerVersion } from './once-per-version';

/** Reads an explorer address with the values that the data know now. */
export async function readExplorerAddress(
  query: AddressQuery,
): Promise<{ address: ExplorerAddress; vocabulary: FacetVocabulary }> {
  const vocabulary = await currentVocabulary();
  return { address: parseExplorerAddress(query, vocabulary), vocabulary };
}

// Every question of the explorer begins with it.
const currentVocabulary = oncePerVersion(async () => facetVocabulary(await run(facetValues)));

/** Answers: which deposits are these, and how many would there be with any other choice? Rows come by `ROWS_AT_ONCE`. */
export async function depositExplorer(
  { address, vocabulary }: Awaited<ReturnType<typeof readExplorerAddress>>,
  language: Language,
): Promise<Explorer> {
  const [counted, rows, tileVersion] = await Promise.all([
    explorerCounts(address, vocabulary),
    explorerRows(address, language),
    dataVersion(),
  ]);
  return { ...counted, address, rows, vocabulary, tileVersion };
}

/** Answers: how many deposits are there for a filter, which are they, and how many for each value of each facet? */
export async function explorerCounts(
  { filter }: Pick<ExplorerAddress, 'filter'>,
  vocabulary: FacetVocabulary,
): Promise<ExplorerCounts> {
  const [rows, matching] = await Promise.all([run(facetCounts(filter)), runOne(matchingSlugs(filter))]);
  const counts = zeroCounts(vocabulary);
  let total = 0;
  for (const { facet, value, count } of rows) {
    if (facet === 'total') total = count;
    else counts[facet as keyof FacetCounts][value] = count;
  }
  return { total, counts, slugs: matching?.slugs ?? [] };
}

/** A page of rows of a filter, from its `offset`. */
export function explorerRows(
  { filter, sort, offset }: Pick<ExplorerAddress, 'filter' | 'sort' | 'offset'>,
  language: Language,
): Promise<ExplorerRow[]> {
  return run(depositRows({ filter, sort, language }, offset, ROWS_AT_ONCE));
}

/** The page of rows in which a deposit stands, and its first row's number. Throws not_found when the filter does not hold it. */
export async function explorerRowsWith(
  slug: string,
  { filter, sort }: Pick<ExplorerAddress, 'filter' | 'sort'>,
  language: Language,
): Promise<ExplorerPage> {
  const found = await runOne(depositPlace({ filter, sort, language }, slug));
  if (!found) throw new AtlasError('not_found', 'This deposit is not among those of the filter.');
  const offset = found.place - (found.place % ROWS_AT_ONCE);
  return { offset, rows: await explorerRows({ filter, sort, offset }, language) };
}

/** How many deposits there are at all. */
export async function depositCount(): Promise<number> {
  return (await runOne(countDeposits))?.count ?? 0;
}

/** Every deposit of a filter in full, sorted. */
export async function filteredDeposits(
  filter: DepositFilter,
  sort: ExplorerAddress['sort'],
): Promise<DepositRow[]> {
  const slugs = await run(depositSlugs({ filter, sort, language: LANGUAGES[0] }));
  return run(depositsBySlug(slugs.map(({ slug }) => slug)));
}

function zeroCounts(vocabulary: FacetVocabulary): FacetCounts {
  const zero = (values: readonly (string | number)[]) =>
    Object.fromEntries(values.map((value) => [value, 0]));
  return Object.fromEntries([
    ...CHOICE_FACETS.map((facet) => [facet, zero(vocabulary[facet].map(({ value }) => value))]),
    ...THRESHOLD_FACETS.map((facet) => [facet, zero(THRESHOLD_STEPS[facet])]),
  ]) as FacetCounts;
}
