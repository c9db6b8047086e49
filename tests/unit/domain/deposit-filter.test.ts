import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACCESS_STATES } from '@/geo/domain/access';
import {
  EXPLORER_COLUMNS,
  FIRST_COLUMNS,
  formatExplorerAddress,
  parseExplorerAddress,
} from '@/geo/domain/deposit-explorer';
import {
  CHOICE_FACETS,
  facetVocabulary,
  MAX_KM,
  SINGLE_FACETS,
  THRESHOLD_FACETS,
} from '@/geo/domain/deposit-facets';
import {
  type DepositFilter,
  type Extent,
  formatDepositFilter,
  isFiltering,
  NO_FILTER,
  parseDepositFilter,
} from '@/geo/domain/deposit-filter';

const value = (facet: (typeof CHOICE_FACETS)[number], code: string, group: string | null = null) => ({
  facet,
  value: code,
  names: null,
  group,
});
const vocabulary = facetVocabulary([
  value('commodity', 'clay', 'stone_clay_sand'),
  value('commodity', 'gold', 'precious'),
  value('commodity', 'silver', 'precious'),
  value('region', 'AZ-SHZ'),
  value('district', 'AZ-ZAN'),
  value('district', 'AZ-LAC'),
  value('type', 'vein'),
  value('holder', 'azergold'),
]);

describe('a filter in an address', () => {
  test('is read from lists, distances, words and an extent', () => {
    const { filter, ignored } = parseDepositFilter(
      {
        'filter.commodity': 'silver,gold',
        'filter.role': 'main',
        'filter.region': 'AZ-SHZ',
        'filter.within.railway': '25',
        'filter.access': 'now',
        q: '  Vejnəli   qızıl ',
        extent: '46,38.9,47.12345,40',
      },
      vocabulary,
    );
    expect(ignored).toEqual([]);
    expect(filter).toEqual({
      choices: { commodity: ['gold', 'silver'], role: ['main'], region: ['AZ-SHZ'] },
      thresholds: { 'within.railway': 25 },
      access: 'now',
      text: 'Vejnəli qızıl',
      extent: [46, 38.9, 47.123, 40],
    });
  });

  test('is read as a form sends it: repeated, with empty parts', () => {
    const { filter, ignored } = parseDepositFilter(
      { 'filter.commodity': ['gold', 'clay'], 'filter.accuracy': '', 'filter.role': '', q: '', extent: '' },
      vocabulary,
    );
    expect(ignored).toEqual([]);
    expect(filter).toEqual({ ...NO_FILTER, choices: { commodity: ['gold', 'clay'] } });
  });

  test('keeps what it can read and says what it ignored', () => {
    const { filter, ignored } = parseDepositFilter(
      {
        'filter.commodity': 'gold,unobtainium',
        'filter.colour': 'red',
        'filter.within.road': '0',
        q: 'x'.repeat(201),
        extent: 'here',
        utm_source: 'mail',
      },
      vocabulary,
    );
    expect(filter).toEqual({ ...NO_FILTER, choices: { commodity: ['gold'] } });
    expect(ignored.map(({ name, reason }) => [name, reason]).toSorted()).toEqual([
      ['extent', 'not_an_extent'],
      ['filter.colour', 'unknown_facet'],
      ['filter.commodity', 'unknown_value'],
      ['filter.within.road', 'not_a_distance'],
      ['q', 'too_long'],
    ]);
    expect(ignored.every(({ said }) => said.length <= 60)).toBe(true);
  });

  test('that asks for both roles leaves nothing out', () => {
    expect(parseDepositFilter({ 'filter.role': 'main,minor' }, vocabulary).filter).toEqual(NO_FILTER);
  });

  test('filters nothing by saying only how distances are meant', () => {
    expect(isFiltering({ ...NO_FILTER, access: 'now' })).toBe(false);
    expect(isFiltering({ ...NO_FILTER, text: 'a' })).toBe(true);
  });

  const choices = fc
    .tuple(
      ...CHOICE_FACETS.map((facet) =>
        fc
          .subarray(
            vocabulary[facet].map((known) => known.value),
            { maxLength: SINGLE_FACETS.includes(facet) ? 1 : vocabulary[facet].length },
          )
          .map((chosen) => [facet, chosen] as const),
      ),
    )
    .map((entries) => Object.fromEntries(entries.filter(([, chosen]) => chosen.length > 0)));
  const thresholds = fc
    .subarray([...THRESHOLD_FACETS])
    .chain((facets) =>
      fc.tuple(
        ...facets.map((facet) => fc.integer({ min: 1, max: MAX_KM }).map((km) => [facet, km] as const)),
      ),
    )
    .map((entries) => Object.fromEntries(entries));
  const extent = fc
    .tuple(
      fc.integer({ min: -180, max: 100 }),
      fc.integer({ min: -90, max: 50 }),
      fc.integer({ min: 1, max: 40_000 }),
    )
    .map(
      ([west, south, size]): Extent => [
        west,
        south,
        Number((west + size / 1_000).toFixed(3)),
        Number((south + size / 1_000).toFixed(3)),
      ],
    );
  const filters: fc.Arbitrary<DepositFilter> = fc.record({
    choices,
    thresholds,
    access: fc.constantFrom(...ACCESS_STATES),
    text: fc.constantFrom('', 'qızıl', 'Вежнали', 'a,b & c=d', '100 %'),
    extent: fc.option(extent, { nil: null }),
  });

  test('is read back as it was written', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(parseDepositFilter(formatDepositFilter(filter), vocabulary)).toEqual({ filter, ignored: [] });
      }),
    );
  });
});

describe('an explorer address', () => {
  test('has a sort, columns and an offset of its own', () => {
    const address = parseExplorerAddress(
      { sort: '-accuracy', columns: 'status,park', offset: '200' },
      vocabulary,
    );
    expect(address).toMatchObject({
      sort: { column: 'accuracy', descending: true },
      columns: ['name', 'status', 'park'],
      offset: 200,
      ignored: [],
    });
    expect(formatExplorerAddress(address)).toEqual({
      sort: '-accuracy',
      columns: 'name,status,park',
      offset: '200',
    });
  });

  test.each([
    ['sort', 'colour'],
    ['sort', '--name'],
    ['columns', 'name,colour'],
    ['offset', '-1'],
    ['offset', '1e9'],
  ])('ignores %s=%s and keeps the rest', (name, said) => {
    const address = parseExplorerAddress({ [name]: said, 'filter.commodity': 'gold' }, vocabulary);
    expect(address.ignored).toEqual([{ name, said, reason: 'unknown_value' }]);
    expect(address).toMatchObject({ sort: null, columns: FIRST_COLUMNS, offset: 0 });
    expect(address.filter.choices.commodity).toEqual(['gold']);
  });

  test('says nothing when everything is as it is at first', () => {
    expect(formatExplorerAddress(parseExplorerAddress({}, vocabulary))).toEqual({});
    expect(FIRST_COLUMNS.every((column) => EXPLORER_COLUMNS.includes(column))).toBe(true);
  });
});
