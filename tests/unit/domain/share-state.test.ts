import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AUDIENCES } from '@/geo/domain/audience';
import { FEATURE_KINDS, LAYER_IDS } from '@/geo/domain/layers';
import { parseMapAddress } from '@/geo/domain/map-address';
import { openScene, sceneOf, sceneQuery, showsExercise } from '@/geo/domain/share-scene';
import { readScenes, readShareState, SHARE_STATE_VERSION, shareStateSchema } from '@/geo/domain/share-state';
import { UPGRADES } from '@/geo/domain/share-state-upgrades';

const FIXTURES = 'tests/fixtures/share-links';

interface Replayed {
  says: string;
  state: unknown;
  opensAs: string;
  gone: string[];
}

const SCENE = { view: '8/39.68/46.75', layers: ['deposits'], audience: 'investor', at: '2023-12-31' };
const STATE = { version: 1, scene: SCENE };

/** The address that opening a stored state leads to. */
function opened(stored: unknown): string {
  const state = readShareState(stored);
  if (!state) throw new Error('not a state');
  return sceneQuery(sceneOf(openScene(state.scene).address));
}

describe.each(readdirSync(FIXTURES).sort())('every link of %s', (file) => {
  const links: Replayed[] = JSON.parse(readFileSync(`${FIXTURES}/${file}`, 'utf8'));

  test.each(links)('opens still: $says', ({ state, opensAs, gone }) => {
    expect(opened(state)).toBe(opensAs);
    const scene = readShareState(state)?.scene ?? SCENE;
    expect(openScene(scene).gone.map(({ part, name }) => `${part} ${name}`)).toEqual(gone);
  });
});

test('every version that was ever written has a fixture, and a step to the next', () => {
  const versions = Array.from({ length: SHARE_STATE_VERSION + 1 }, (_, version) => version);
  expect(readdirSync(FIXTURES).sort()).toEqual(versions.map((version) => `version-${version}.json`));
  expect(Object.keys(UPGRADES).map(Number)).toEqual(versions.slice(0, -1));
});

const decimal = (min: number, max: number, decimals: number) =>
  fc.integer({ min: min * 10 ** decimals, max: max * 10 ** decimals }).map((steps) => steps / 10 ** decimals);

const views = fc
  .record({
    place: fc.tuple(decimal(0, 22, 2), decimal(36, 43, 4), decimal(41, 53, 4)),
    turn: fc.option(fc.tuple(decimal(-180, 180, 1), decimal(1, 60, 1))),
  })
  .map(({ place, turn }) => [...place, ...(turn ?? [])].join('/'));
const days = fc.integer({ min: 2020, max: 2026 }).map((year) => `${year}-12-31`);
const anyDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const layerLists = fc
  .tuple(
    fc.shuffledSubarray([...LAYER_IDS]),
    fc.infiniteStream(fc.integer({ min: 5, max: 99 })),
    fc.boolean(),
  )
  .map(([ids, percents, faded]) =>
    ids.map((id) => (faded ? `${id}:${percents.next().value}` : id)).join(','),
  );
const points = fc.tuple(decimal(41, 53, 5), decimal(36, 43, 5)).map((point) => point.join(','));
const addresses = fc
  .record({
    view: views,
    layers: layerLists.map((layers) => layers || 'none'),
    audience: fc.constantFrom(...AUDIENCES),
    at: anyDay,
    known: fc.option(anyDay),
    compare: fc.option(fc.oneof(days, fc.constantFrom(...AUDIENCES))),
    divider: fc.option(fc.integer({ min: 0, max: 100 }).filter((percent) => percent !== 60)), // the first place is not written
    measure: fc.option(fc.array(points, { minLength: 1, maxLength: 6 }).map((line) => line.join(';'))),
    select: fc.option(
      fc
        .tuple(fc.constantFrom(...FEATURE_KINDS), fc.stringMatching(/^[a-z]{1,8}(-[a-z0-9]{1,8}){0,3}$/))
        .map(([kind, slug]) => `${kind}:${slug}`),
    ),
  })
  .map((parts) =>
    Object.entries({ ...parts, divider: parts.compare === null ? null : parts.divider })
      .flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`]))
      .join('&'),
  );

test('200 random views give the same address after being opened, copied and opened again', () => {
  fc.assert(
    fc.property(addresses, (query) => {
      const address = parseMapAddress(Object.fromEntries(new URLSearchParams(query)));
      expect(address.ignored).toEqual([]);
      const copied = JSON.stringify({ version: 1, scene: sceneOf(address) });
      expect(opened(JSON.parse(copied))).toBe(`?${query}`);
      expect(opened({ version: 0, query })).toBe(`?${query}`);
    }),
    { numRuns: 200 },
  );
});

test('steps lead from an older version to the present one, in turn', () => {
  const upgrades = {
    [-2]: ({ where }: Record<string, unknown>) => ({ version: -1, place: where }),
    [-1]: ({ place }: Record<string, unknown>) => ({ version: 0, query: `view=${place}` }),
    ...UPGRADES,
  };
  expect(readShareState({ version: -2, where: '9/39/46' }, upgrades)).toBeNull(); // more steps than there are versions
  expect(readShareState({ version: -1, place: '9/39/46' }, upgrades)?.scene.view).toBe('9/39/46');
});

test.each([
  ['nothing', null],
  ['a list', []],
  ['a text', '{"version":1}'],
  ['no version', { scene: SCENE }],
  ['a version that is not written yet', { ...STATE, version: 2 }],
  ['a version that is no number', { ...STATE, version: '1' }],
  ['a view outside the world', { ...STATE, scene: { ...SCENE, view: '8/95/200' } }],
  ['a view outside the map', { ...STATE, scene: { ...SCENE, view: '8/0/0' } }],
  ['a layer twice', { ...STATE, scene: { ...SCENE, layers: ['deposits', 'deposits:50'] } }],
  ['a layer that is a script', { ...STATE, scene: { ...SCENE, layers: ['<script>'] } }],
  ['a selection that is a path', { ...STATE, scene: { ...SCENE, select: 'deposit:../../etc' } }],
  ['a note outside the map', { ...STATE, notes: [{ at: [0, 0], texts: { en: 'here' } }] }],
  ['a note without words', { ...STATE, notes: [{ at: [46, 39], texts: {} }] }],
  ['21 notes', { ...STATE, notes: Array(21).fill({ at: [46, 39], texts: { en: 'here' } }) }],
  ['an unknown part', { ...STATE, more: 1 }],
])('is no state: %s', (_, stored) => {
  expect(readShareState(stored)).toBeNull();
});

test('keys of the prototype change nothing', () => {
  const crafted = JSON.parse(
    `{"version":1,"scene":${JSON.stringify(SCENE)},"__proto__":{"polluted":1},"notes":[{"at":[46,39],"texts":{"__proto__":"x","en":"here"}}]}`,
  );
  const state = readShareState(crafted);
  expect(state === null || !('polluted' in state)).toBe(true);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(readShareState(JSON.parse('{"version":"__proto__"}'))).toBeNull();
  expect(readShareState({ version: 1, constructor: 1, scene: SCENE })).toBeNull();
});

test('text stays text, without the characters that turn its direction', () => {
  const state = shareStateSchema.parse({
    ...STATE,
    notes: [{ at: [46, 39], texts: { en: ' <script>alert(1)</script>\u202e\u2067gnp.exe\u0000 ' } }],
  });
  expect(state.notes[0]?.texts.en).toBe('<script>alert(1)</script>gnp.exe');
});

test('a scene shows invented areas by its layer, or by an area of the exercise set whatever that is called', () => {
  const exerciseAreas = new Set(['hazard:south-field']);
  expect(showsExercise(SCENE, exerciseAreas)).toBe(false);
  expect(showsExercise({ ...SCENE, layers: ['exercise:50'] }, new Set())).toBe(true);
  expect(showsExercise({ ...SCENE, select: 'hazard:south-field' }, exerciseAreas)).toBe(true);
  expect(showsExercise({ ...SCENE, select: 'hazard:exercise-ground' }, exerciseAreas)).toBe(false);
});

test('the scenes of a state are read without its texts, the first one first', () => {
  const select = 'deposit:vejneli';
  const steps = [{ scene: { ...SCENE, select } }];
  expect(readScenes({ version: SHARE_STATE_VERSION, scene: SCENE, steps })).toEqual([
    SCENE,
    { ...SCENE, select },
  ]);
  expect(readScenes({ version: 0, query: 'layers=deposits' })).toHaveLength(1);
  for (const other of [
    null,
    'text',
    {},
    { version: 99, scene: SCENE },
    { version: 1, scene: SCENE, steps: 7 },
  ])
    expect(readScenes(other)).toBeNull();
});
