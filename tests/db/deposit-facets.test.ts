import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explorerCounts, explorerRows, readExplorerAddress } from '@/geo/atlas/deposit-explorer';
import { listDeposits } from '@/geo/atlas/lists';
import { ACCESS_STATES } from '@/geo/domain/access';
import { EXPLORER_COLUMNS, type ExplorerColumn, type ExplorerRow } from '@/geo/domain/deposit-explorer';
import {
  CHOICE_FACETS,
  type ChoiceFacet,
  FIXED_VALUES,
  SINGLE_FACETS,
  THRESHOLD_FACETS,
  THRESHOLD_STEPS,
  type ThresholdFacet,
} from '@/geo/domain/deposit-facets';
import { type DepositFilter, type Extent, NO_FILTER } from '@/geo/domain/deposit-filter';
import { testDatabase } from '../support/postgres';

const { pool } = await testDatabase();

// Everything a naive count needs, read table by table.
const deposits = await listDeposits();
const { vocabulary } = await readExplorerAddress({});
const rowsOf = async (text: string, values: unknown[] = []) => (await pool.query(text, values)).rows;
const estimates = await rowsOf('select deposit_slug, system from resource_estimate');
// Statements that a right was given; heads of terms, plans, prospects and rules give none, and what is relinquished is held no more.
const GIVEN = [
  ['contract_by_order', 'contract_signed', 'transfer', 'decree', 'operating_licence', 'auction_won'],
  ['psa', 'psa_extension', 'psa_amendment', 'geological_research', 'exploration_contract'],
].flat();
const rights = await rowsOf(`select deposit_slug, organisation_slug, licence_type
                             from licence_deposit join licence using (claim_id) where organisation_slug is not null`);
const isSame = (one: (typeof rights)[number], other: (typeof rights)[number]) =>
  one.deposit_slug === other.deposit_slug && one.organisation_slug === other.organisation_slug;
const relinquished = rights.filter(({ licence_type }) => licence_type === 'relinquished');
const holders = rights.filter(
  (right) => GIVEN.includes(right.licence_type) && !relinquished.some((back) => isSame(back, right)),
);
const economicRegions = (
  await rowsOf("select code from region where level = 'economic_region' and in_atlas")
).map(({ code }) => code);
const cleared = new Set(
  (await rowsOf("select key from clearance_breakdown where dimension = 'district'")).map(({ key }) => key),
);
const atWork = new Set(
  (await rowsOf("select region_code from hazard_area where type = 'district_summary'")).map(
    ({ region_code }) => region_code,
  ),
);
const access = await rowsOf(
  'select deposit_slug, kind, state, distance_m + accuracy_m as farthest_m from deposit_access',
);

const WORDS = ['vejn', 'QIZIL', 'veyneli', 'месторождение', 'Şuşa', 'zod', '%', 'x_y', 'a', "o'"];
const named = new Map<string, Set<string>>();
for (const words of WORDS) {
  const rows = await rowsOf(
    `select slug from deposit, lateral (
       select fold(concat_ws(' ', names->>'az', names->>'en', names->>'ru', names->>'tr', array_to_string(other_names, ' '),
         (select string_agg(concat_ws(' ', c.names->>'az', c.names->>'en', c.names->>'ru', c.names->>'tr'), ' ' order by c.code)
          from deposit_commodity join commodity c on c.code = commodity_code where deposit_slug = slug))) as folded) words
     where position(fold($1) in folded) > 0 or word_similarity(fold($1), folded) >= 0.5`,
    [words],
  );
  named.set(words, new Set(rows.map(({ slug }) => slug)));
}

type Deposit = (typeof deposits)[number];

function valuesOf(deposit: Deposit, facet: ChoiceFacet): string[] {
  const own = estimates.filter((row) => row.deposit_slug === deposit.slug);
  const region = deposit.region_code ?? 'none';
  switch (facet) {
    case 'region':
      return [economicRegions.includes(deposit.parent_code) ? (deposit.parent_code ?? 'none') : 'none'];
    case 'district':
      return [region];
    case 'status':
      return [deposit.status];
    case 'type':
      return [deposit.deposit_type];
    case 'estimate':
      return [own.length > 0 ? 'yes' : 'no'];
    case 'system':
      return own.map(({ system }) => system);
    case 'holder': {
      const all = holders
        .filter((row) => row.deposit_slug === deposit.slug)
        .map((row) => row.organisation_slug);
      return all.length > 0 ? all : ['none'];
    }
    case 'clearance':
      return [cleared.has(region) ? 'figure' : atWork.has(region) ? 'at_work' : 'none'];
    default:
      throw new Error(`${facet} goes with another`);
  }
}

function farthestM(deposit: Deposit, facet: ThresholdFacet, state: string): number | null {
  if (facet === 'accuracy') return deposit.accuracy_m;
  const kind = facet.replace('within.', '');
  const row = access.find(
    (each) => each.deposit_slug === deposit.slug && each.kind === kind && each.state === state,
  );
  return row?.farthest_m ?? null;
}

function isWithin(deposit: Deposit, facet: ThresholdFacet, km: number, state: string): boolean {
  const distance = farthestM(deposit, facet, state);
  return distance !== null && distance <= km * 1_000;
}

function hasCommodity(
  deposit: Deposit,
  codes: readonly string[] | undefined,
  role: string | undefined,
): boolean {
  if (!codes && !role) return true;
  return deposit.commodities.some(
    (commodity) => (!codes || codes.includes(commodity.code)) && (!role || commodity.role === role),
  );
}

/** Whether a deposit fits a filter, one facet (or commodity and role, which are one) left out. */
function fits(deposit: Deposit, filter: DepositFilter, without?: string): boolean {
  const { commodity, role, ...others } = filter.choices;
  if (without !== 'commodity' && !hasCommodity(deposit, commodity, role?.[0])) return false;
  for (const [facet, chosen] of Object.entries(others)) {
    if (facet === without) continue;
    if (!valuesOf(deposit, facet as ChoiceFacet).some((value) => chosen.includes(value))) return false;
  }
  for (const facet of THRESHOLD_FACETS) {
    const km = filter.thresholds[facet];
    if (km !== undefined && facet !== without && !isWithin(deposit, facet, km, filter.access)) return false;
  }
  if (filter.text && !named.get(filter.text)?.has(deposit.slug)) return false;
  if (!filter.extent) return true;
  const [west, south, east, north] = filter.extent;
  const { longitude, latitude } = deposit;
  if (longitude === null || latitude === null) return false;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

function naiveCount(facet: string, value: string, filter: DepositFilter): number {
  const { commodity, role } = filter.choices;
  if (facet === 'commodity') {
    const rest = deposits.filter((deposit) => fits(deposit, filter, 'commodity'));
    return rest.filter((deposit) => hasCommodity(deposit, [value], role?.[0])).length;
  }
  if (facet === 'role') {
    const rest = deposits.filter((deposit) => fits(deposit, filter, 'commodity'));
    return rest.filter((deposit) => hasCommodity(deposit, commodity, value)).length;
  }
  const rest = deposits.filter((deposit) => fits(deposit, filter, facet));
  const threshold = THRESHOLD_FACETS.find((known) => known === facet);
  return rest.filter((deposit) =>
    threshold
      ? isWithin(deposit, threshold, Number(value), filter.access)
      : valuesOf(deposit, facet as ChoiceFacet).includes(value),
  ).length;
}

const choice = (facet: ChoiceFacet) => {
  const values = vocabulary[facet].map(({ value }) => value);
  return fc.subarray(values, { minLength: 1, maxLength: SINGLE_FACETS.includes(facet) ? 1 : values.length });
};

const someOf = <Key extends string, Value>(keys: readonly Key[], of: (key: Key) => fc.Arbitrary<Value>) =>
  fc
    .subarray([...keys], { maxLength: 3 })
    .chain((chosen) => fc.tuple(...chosen.map((key) => of(key).map((value) => [key, value] as const))))
    .map((entries) => Object.fromEntries(entries));

const extent: fc.Arbitrary<Extent> = fc
  .tuple(
    fc.integer({ min: 450, max: 470 }),
    fc.integer({ min: 388, max: 403 }),
    fc.integer({ min: 2, max: 20 }),
  )
  .map(([west, south, size]) => [west / 10, south / 10, (west + size) / 10, (south + size) / 10]);

const filters: fc.Arbitrary<DepositFilter> = fc.record({
  choices: someOf(CHOICE_FACETS, choice),
  thresholds: someOf(THRESHOLD_FACETS, () => fc.integer({ min: 1, max: 120 })),
  access: fc.constantFrom(...ACCESS_STATES),
  text: fc.option(fc.constantFrom(...WORDS), { nil: '', freq: 2 }),
  extent: fc.option(extent, { nil: null, freq: 2 }),
});

describe('the facets of the deposits', () => {
  test('agree with a naive count for 200 random filters, in rows, in the total and in every value', async () => {
    let someRows = 0;
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        const { total, counts, slugs } = await explorerCounts({ filter }, vocabulary);
        const expected = deposits.filter((deposit) => fits(deposit, filter)).map(({ slug }) => slug);
        expect(slugs.toSorted()).toEqual(expected.toSorted());
        expect(total).toBe(expected.length);
        if (total > 0) someRows += 1;
        for (const [facet, values] of Object.entries(counts))
          for (const [value, count] of Object.entries(values))
            expect(`${facet}=${value} ${count}`).toBe(
              `${facet}=${value} ${naiveCount(facet, value, filter)}`,
            );
      }),
      { numRuns: 200, seed: 20_261_125 },
    );
    expect(someRows).toBeGreaterThan(20);
  });

  test('count every value of the vocabulary and every step, and nothing else', async () => {
    const { counts } = await explorerCounts({ filter: NO_FILTER }, vocabulary);
    for (const facet of CHOICE_FACETS)
      expect(Object.keys(counts[facet]).toSorted()).toEqual(
        vocabulary[facet].map(({ value }) => value).toSorted(),
      );
    for (const facet of THRESHOLD_FACETS)
      expect(Object.keys(counts[facet])).toEqual(THRESHOLD_STEPS[facet].map(String));
  });

  test('answer as the files say: mercury in Laçın', async () => {
    // deposit-commodities.csv × deposits.csv: mercury is named for four records of AZ-LAC (Narzanlı, Çilgəzçay, Sarıbulaq and
    // the three together), each as the main commodity.
    const filter: DepositFilter = { ...NO_FILTER, choices: { commodity: ['mercury'], district: ['AZ-LAC'] } };
    const { total, counts, slugs } = await explorerCounts({ filter }, vocabulary);
    expect(slugs.toSorted()).toEqual(['cilgezcay', 'narzanli', 'narzanli-cilgezcay-saribulaq', 'saribulaq']);
    expect(total).toBe(4);
    expect(counts.role).toEqual({ main: 4, minor: 0 });
    expect(counts.region).toMatchObject({ 'AZ-SHZ': 4, 'AZ-QARABAG': 0 });
    expect(counts.clearance).toEqual({ figure: 4, at_work: 0, none: 0 });
  });

  test('name as holder who was given a right and kept it: not Anglo Asian at Söyüdlü, nor where there are but heads of terms', async () => {
    // licences.csv: agreements for Vejnəli, Dəmirli and Qızılbulaq; Söyüdlü relinquished; Qaradağ and Xarxar only in heads of terms.
    const filter: DepositFilter = { ...NO_FILTER, choices: { holder: ['anglo-asian-mining'] } };
    const { slugs } = await explorerCounts({ filter }, vocabulary);
    expect(slugs.toSorted()).toEqual(['demirli', 'qizilbulaq', 'vejneli']);
    const rows = await explorerRows(
      { filter: { ...NO_FILTER, text: 'Söyüdlü' }, sort: null, offset: 0 },
      'en',
    );
    expect(rows.find(({ slug }) => slug === 'soyudlu')?.holders.map(({ en }) => en)).toEqual([
      'AzerGold CJSC',
    ]);
  });
});

const COLLATOR = new Intl.Collator('und');

describe('the rows of the deposits', () => {
  // What a reader sees in each column, as a number or words; null where it says that nothing is published.
  const KEYS: Record<ExplorerColumn, (row: ExplorerRow) => number | string | null> = {
    name: ({ names }) => names.az,
    commodities: ({ commodities }) => commodities.map(({ names }) => names.az).join(', ') || null,
    region: ({ region_names }) => region_names?.az ?? null,
    district: ({ district_names }) => district_names?.az ?? null,
    status: ({ status }) => FIXED_VALUES.status?.indexOf(status) ?? null,
    type: ({ deposit_type }) => deposit_type,
    estimates: ({ estimate_count }) => estimate_count,
    systems: ({ systems }) => systems[0] ?? null,
    holders: ({ holders }) => holders.map(({ az }) => az).toSorted(COLLATOR.compare)[0] ?? null,
    accuracy: ({ accuracy_m }) => accuracy_m,
    railway: ({ access }) => access.railway?.distance_m ?? null,
    road: ({ access }) => access.road?.distance_m ?? null,
    power: ({ access }) => access.power?.distance_m ?? null,
    park: ({ access }) => access.park?.distance_m ?? null,
  };

  test.each(EXPLORER_COLUMNS)('are sorted by %s both ways, those without one last', async (column) => {
    const compare = (one: number | string, other: number | string) =>
      typeof one === 'number' && typeof other === 'number'
        ? one - other
        : COLLATOR.compare(String(one), String(other));
    for (const descending of [false, true]) {
      const rows = await explorerRows({ filter: NO_FILTER, sort: { column, descending }, offset: 0 }, 'az');
      const keys = rows.map(KEYS[column]);
      const known = keys.filter((key) => key !== null);
      expect(new Set(known).size).toBeGreaterThan(1);
      expect(keys.slice(0, known.length)).toEqual(
        known.toSorted((one, other) => (descending ? compare(other, one) : compare(one, other))),
      );
    }
  });

  test('are sorted by name as the language sorts: ç after c, ş after s', async () => {
    const sort = { column: 'name', descending: false } as const;
    const rows = await explorerRows({ filter: NO_FILTER, sort, offset: 0 }, 'en');
    const names = rows.map(({ names: { en } }) => en);
    expect(names).toEqual(names.toSorted(new Intl.Collator('en').compare));
  });

  test('come in pages that follow on each other', async () => {
    const all = await explorerRows({ filter: NO_FILTER, sort: null, offset: 0 }, 'az');
    const rest = await explorerRows({ filter: NO_FILTER, sort: null, offset: 100 }, 'az');
    expect(rest.map(({ slug }) => slug)).toEqual(all.slice(100).map(({ slug }) => slug));
  });
});
