import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { escaped } from '@/geo/domain/escaped';
import { LAYER_IDS } from '@/geo/domain/layers';
import { drawnLegend, layOutLegend, legendsWithRoom } from '@/geo/pictures/furniture/legend-lines';
import { LayerStyle } from '@/geo/pictures/layer-style';
import { loadFonts } from '@/geo/pictures/lettering/fonts';
import { Lettering } from '@/geo/pictures/lettering/lettering';
import type { PictureJob, PictureLegend, PictureWords } from '@/geo/pictures/picture-job';
import { pictureSvg } from '@/geo/pictures/picture-svg';
import { areas } from '@/geo/pictures/svg/areas';
import type { Images } from '@/geo/pictures/svg/images';
import { boxAbout, LabelBoxes } from '@/geo/pictures/svg/label-boxes';
import { lines } from '@/geo/pictures/svg/lines';
import { spotOf } from '@/geo/pictures/svg/spot';
import type { TileFeature } from '@/geo/pictures/tile-features';
import { atlasStyle } from '@/geo/style/atlas-style';
import { legendEntries } from '@/geo/style/legend';
import { PALETTES } from '@/geo/style/palette';
import { symbols } from '@/geo/style/symbols';

const lettering = new Lettering(await loadFonts());
const HAND = { sizePx: 20, weight: 'regular' } as const;

const WORDS: PictureWords = {
  language: 'en',
  title: 'A title',
  description: 'What it shows',
  card: null,
  legend: [],
  sides: null,
  warnings: [],
  exercise: null,
  attribution: 'Sources',
  north: 'N',
  metres: 'm',
  kilometres: 'km',
};

const JOB: PictureJob = {
  widthPx: 600,
  heightPx: 400,
  scale: 1,
  format: 'svg',
  view: { zoom: 9, latitude: 39.4, longitude: 47, bearing: 0, pitch: 0 },
  map: { theme: 'light', language: 'en', layers: [], year: 2023, selection: null },
  right: null,
  tiles: [],
  pins: [],
  measured: [],
  words: WORDS,
};

describe('lettering', () => {
  test('has an outline for every letter of the four languages', () => {
    for (const letter of 'əğıİöüçşƏĞIÖÜÇŞabcxyzАБВГДЕЁЖЗИЙЩЪЫЬЭЮЯабвгдеёжзийщъыьэюя0123456789.,–—…·×±%()«»“”’№²³') {
      expect(lettering.path(letter, HAND), letter).toMatch(/^M/);
      expect(lettering.path(letter, { ...HAND, weight: 'semibold' }), letter).toMatch(/^M/);
    }
  });

  test('writes bold text wider, and larger text in proportion', () => {
    const width = lettering.width('Vejnəli', HAND);
    expect(lettering.width('Vejnəli', { ...HAND, weight: 'semibold' })).toBeGreaterThan(width);
    expect(lettering.width('Vejnəli', { ...HAND, sizePx: 40 })).toBeCloseTo(2 * width, 9);
    expect(lettering.width('', HAND)).toBe(0);
  });

  test('leaves out what no font has, and never fails', () => {
    expect(lettering.path('中', HAND)).toBe('');
    expect(lettering.path('a中b', HAND)).toBe(lettering.path('ab', HAND).replace(/^/, ''));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => lettering.width(text, HAND) >= 0));
  });

  test('breaks lines at spaces, and ends what is too long with an ellipsis', () => {
    expect(lettering.wrap('one two three', HAND, lettering.width('one two', HAND) + 1)).toEqual([
      'one two',
      'three',
    ]);
    expect(lettering.wrap('Восточный', HAND, 10)).toEqual(['Восточный']);
    const [line = '', ...more] = lettering.fit('one two three four', HAND, 80, 1);
    expect(more).toEqual([]);
    expect(line).toMatch(/^one.*…$/);
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 20, max: 300 }), (text, widest) => {
        for (const fitted of lettering.fit(text, HAND, widest, 3))
          expect(lettering.width(fitted, HAND)).toBeLessThanOrEqual(widest);
      }),
    );
  });

  test('ends a word of any length with as many letters as have room', { timeout: 60_000 }, () => {
    const letter = fc.constantFrom(...'aiwAVTfəğШ—1');
    fc.assert(
      fc.property(
        fc.array(letter, { minLength: 1_000, maxLength: 4_000 }),
        fc.integer({ min: 20, max: 600 }),
        fc.constantFrom('regular' as const, 'semibold' as const),
        fc.constantFrom(0, 0.1),
        (letters, widest, weight, spacing) => {
          const hand = { sizePx: 20, weight, spacing };
          const [line = ''] = lettering.fit(letters.join(''), hand, widest);
          const shown = line.length - 1;
          expect(line).toBe(`${letters.slice(0, shown).join('')}…`);
          expect(lettering.width(line, hand)).toBeLessThanOrEqual(widest);
          const oneMore = `${letters.slice(0, shown + 1).join('')}…`;
          expect(lettering.width(oneMore, hand)).toBeGreaterThan(widest);
        },
      ),
    );
  });
});

describe('a picture', () => {
  test('is the same for the same job', () => {
    expect(pictureSvg(JOB, lettering)).toBe(pictureSvg(JOB, lettering));
  });

  test('shows any text as text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const card = { kind: text, heading: text, text };
        const svg = pictureSvg(
          { ...JOB, words: { ...WORDS, title: text, description: text, card } },
          lettering,
        );
        expect(XMLValidator.validate(svg)).toBe(true);
        expect(svg).not.toContain('<script');
      }),
      { numRuns: 50 },
    );
    expect(escaped('<b a="1">&\u0000\u001b\ud800</b>')).toBe('&lt;b a=&quot;1&quot;&gt;&amp;&lt;/b&gt;');
  });

  test('says its warnings in full in the smallest one, and marks what is invented', () => {
    const warning = 'Не для навигации и решений о безопасности.';
    const words = {
      ...WORDS,
      warnings: [warning],
      exercise: { mark: 'EXERCISE', text: 'EXERCISE: вымышлено.' },
    };
    const svg = pictureSvg({ ...JOB, widthPx: 200, heightPx: 200, words }, lettering);
    const said = [...svg.matchAll(/aria-label="([^"]*)"/g)].map(([, text]) => text).join(' ');
    expect(said).toContain(`EXERCISE: вымышлено. ${warning}`);
    expect(said).toMatch(/(^| )EXERCISE /);
  });

  test('draws pins and a measured line where they are', () => {
    const svg = pictureSvg(
      {
        ...JOB,
        pins: [[47, 39.4]],
        measured: [
          [47, 39.4],
          [47.1, 39.4],
        ],
      },
      lettering,
    );
    expect(svg).toContain('translate(300 200)');
    expect(svg).toMatch(/M300 200L3\d\d(\.\d)? 200" fill="none" stroke="#1c2329"/);
  });

  test('is laid out in its size and drawn in its scale', () => {
    const svg = pictureSvg({ ...JOB, scale: 2 }, lettering);
    expect(new XMLParser({ ignoreAttributes: false }).parse(svg).svg).toMatchObject({
      '@_width': '1200',
      '@_height': '800',
      '@_viewBox': '0 0 600 400',
    });
  });
});

describe('the legend of a picture', () => {
  const LAYOUT = { maxWidthPx: 250, isFlowing: false, ink: '#000', muted: '#555' };
  const entry = (text: string, ...drawnBy: string[]) => ({
    picture: '<svg width="32" height="32"/>',
    text,
    drawnBy,
  });
  const legend: PictureLegend[] = [
    { heading: 'Mines', sides: ['left'], entries: [entry('hatched', 'hazard-district')] },
    {
      heading: 'Lines',
      sides: ['left'],
      entries: [entry('rail', 'railway-planned'), entry('road', 'road-planned')],
    },
  ];

  test('explains only what was drawn', () => {
    expect(drawnLegend(legend, ['road-planned', 'deposits'])).toEqual([
      { heading: 'Lines', sides: ['left'], entries: [legend[1]?.entries[1]] },
    ]);
  });

  test('keeps layers whole, the first before the others, when room is short', () => {
    const { heightPx } = layOutLegend(legend, lettering, LAYOUT);
    expect(legendsWithRoom(legend, lettering, LAYOUT, heightPx)).toEqual(legend);
    expect(legendsWithRoom(legend, lettering, LAYOUT, heightPx - 1)).toEqual([legend[0]]);
    expect(legendsWithRoom(legend, lettering, LAYOUT, 5)).toEqual([]);
  });

  test('is lower where entries follow each other', () => {
    const flowing = layOutLegend(legend, lettering, { ...LAYOUT, isFlowing: true });
    expect(flowing.heightPx).toBeLessThan(layOutLegend(legend, lettering, LAYOUT).heightPx);
  });

  test('names for every entry an image or a layer that the style has', () => {
    const layers = LAYER_IDS.map((id) => ({ id, opacityPercent: 100 }));
    const style = atlasStyle({
      theme: 'light',
      language: 'en',
      origin: '',
      tileVersion: '',
      layers,
      year: 2023,
      selection: null,
    });
    const known = [...Object.keys(symbols(PALETTES.light)), ...style.layers.map(({ id }) => id)];
    for (const id of LAYER_IDS)
      for (const { drawnBy, message } of legendEntries(id, PALETTES.light, 'en', true)) {
        expect(drawnBy.length, message).toBeGreaterThan(0);
        for (const name of drawnBy)
          expect(
            known.some((one) => one.endsWith(name)),
            name,
          ).toBe(true);
      }
  });
});

test('labels lie in the picture and on no other', () => {
  const boxes = new LabelBoxes(100, 100);
  expect(boxes.isFree(boxAbout([50, 50], 20, 10))).toBe(true);
  boxes.take(boxAbout([50, 50], 20, 10));
  expect(boxes.isFree(boxAbout([60, 50], 20, 10))).toBe(false);
  expect(boxes.isFree(boxAbout([70, 50], 20, 10))).toBe(true);
  expect(boxes.isFree(boxAbout([95, 50], 20, 10))).toBe(false);
});

test('a point belongs to the tile it lies in, and an area has its sign in the middle of its part', () => {
  const place = {
    z: 1,
    x: 0,
    y: 0,
    left: 0,
    top: 0,
    right: 100,
    bottom: 100,
    shown: { left: 0, top: 0, right: 100, bottom: 100 },
  };
  const point = (x: number) => ({
    type: 1 as const,
    properties: {},
    place,
    parts: () => [[[x, 50] as const]],
  });
  expect(spotOf(point(0))).toEqual([0, 50]);
  expect(spotOf(point(100))).toBeNull();
  const ring = [
    [90, 40],
    [130, 40],
    [130, 60],
    [90, 60],
  ] as [number, number][];
  const [x = 0, y = 0] = spotOf({ type: 3, properties: {}, place, parts: () => [ring] }) ?? [];
  expect([Math.round(x), Math.round(y)]).toEqual([95, 50]);
});

describe('areas and lines that look the same', () => {
  const box = { left: 0, top: 0, right: 512, bottom: 512 };
  const feature: TileFeature = {
    type: 3,
    properties: {},
    place: { z: 0, x: 0, y: 0, ...box, shown: box },
    parts: () => [
      [
        [1, 1],
        [2, 1],
        [1, 2],
      ],
    ],
  };
  const source = { source: 'atlas', 'source-layer': 'any' };
  const fill = new LayerStyle({ id: 'a', type: 'fill', ...source, paint: { 'fill-color': '#000' } }, 9);
  const line = new LayerStyle({ id: 'b', type: 'line', ...source, paint: { 'line-color': '#000' } }, 9);
  const draw = {
    areas: (of: TileFeature[]) => areas(fill, of, {} as Images),
    lines: (of: TileFeature[]) => lines(line, of),
  };

  test.each(['areas', 'lines'] as const)('are one path: %s, however many', { timeout: 30_000 }, (kind) => {
    const many = 400_000;
    const [, before, one, after] = /^(.* d=")(.*)("\/>)$/.exec(draw[kind]([feature])) ?? [];
    const svg = draw[kind](new Array(many).fill(feature));
    expect(one).toMatch(/^M1 1L2 1L1 2/);
    expect(svg === `${before}${one?.repeat(many)}${after}`).toBe(true);
  });
});
