import { featureFilter, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMMODITY_GROUPS } from '@/geo/domain/commodity-groups';
import { LANGUAGES } from '@/geo/domain/languages';
import { FEATURE_KINDS, LAYER_IDS } from '@/geo/domain/layers';
import { MESSAGES } from '@/geo/domain/messages';
import { parkSchema } from '@/geo/domain/park';
import { projectSchema } from '@/geo/domain/project';
import { LayerStyle } from '@/geo/pictures/layer-style';
import { atlasStyle } from '@/geo/style/atlas-style';
import { drawnDeposits } from '@/geo/style/deposit-layers';
import { hazardSymbols, PATTERN_OPACITY } from '@/geo/style/hazard-symbols';
import { courseLayers } from '@/geo/style/infrastructure-layers';
import { legendEntries, legendNotes } from '@/geo/style/legend';
import { PALETTES, THEMES } from '@/geo/style/palette';
import type { StyleInput } from '@/geo/style/style-input';
import { symbols } from '@/geo/style/symbols';

const styleInputs = fc.record({
  theme: fc.constantFrom(...THEMES),
  language: fc.constantFrom(...LANGUAGES),
  origin: fc.constant('https://atlas.example'),
  tileVersion: fc.constant('7'),
  layers: fc
    .shuffledSubarray([...LAYER_IDS])
    .chain((ids) =>
      fc.integer({ min: 5, max: 100 }).map((opacityPercent) => ids.map((id) => ({ id, opacityPercent }))),
    ),
  year: fc.integer({ min: 2020, max: 2030 }),
  selection: fc.option(
    fc.record({ kind: fc.constantFrom(...FEATURE_KINDS), slug: fc.stringMatching(/^[a-z-]{1,20}$/) }),
  ),
});

const PLAIN: StyleInput = {
  theme: 'light',
  language: 'az',
  origin: 'https://atlas.example',
  tileVersion: '1',
  layers: LAYER_IDS.map((id) => ({ id, opacityPercent: 100 })),
  year: 2023,
  selection: null,
};

describe('the style of the map', () => {
  test('is valid for every theme, language, choice of layers and selection', () => {
    fc.assert(
      fc.property(styleInputs, (input) => {
        expect(validateStyleMin(atlasStyle(input)).map((error) => error.message)).toEqual([]);
      }),
    );
  });

  test('draws only the deposits it is given, without the badges that count all of a district', () => {
    const style = atlasStyle({ ...PLAIN, isFiltered: true });
    expect(validateStyleMin(style)).toEqual([]);
    const drawnFor = (slugs: string[] | null, slug: string) => {
      const [name, value] = drawnDeposits(slugs);
      return style.layers.flatMap((layer) => {
        if (!('source-layer' in layer) || !/^deposit/.test(layer.id)) return [];
        const { filter } = featureFilter(layer.filter, `${layer.id}.filter`, { [name]: value });
        const feature = { type: 1 as const, properties: { slug } };
        return filter({ zoom: 10 }, feature as unknown as Parameters<typeof filter>[1]) ? [layer.id] : [];
      });
    };
    expect(drawnFor(null, 'vejneli')).toEqual(['deposit-groups', 'deposit-rings', 'deposits']);
    expect(drawnFor(['vejneli', "o'x"], 'vejneli')).toEqual(['deposit-rings', 'deposits']);
    expect(drawnFor(['vejneli', "o'x"], "o'x")).toEqual(['deposit-rings', 'deposits']);
    expect(drawnFor(['vejneli', "o'x"], 'qashqachay')).toEqual([]);
    expect(drawnFor([], 'vejneli')).toEqual([]);
  });

  test('asks no host but its own', () => {
    fc.assert(
      fc.property(styleInputs, (input) => {
        const addresses = JSON.stringify(atlasStyle(input)).match(/https?:\/\/[^/"]+/g) ?? [];
        expect(new Set(addresses)).toEqual(new Set(['https://atlas.example']));
      }),
    );
  });

  test('draws a layer exactly when it is shown', () => {
    fc.assert(
      fc.property(styleInputs, (input) => {
        const drawnWith = (layers: typeof input.layers) =>
          new Set(atlasStyle({ ...input, layers, selection: null }).layers.map((layer) => layer.id));
        const bare = drawnWith([]);
        for (const layer of input.layers) expect(drawnWith([layer]).size).toBeGreaterThan(bare.size);
        const all = drawnWith(input.layers);
        for (const id of LAYER_IDS.filter((other) => !input.layers.some((layer) => layer.id === other)))
          for (const drawn of drawnWith([{ id, opacityPercent: 100 }]))
            expect(bare.has(drawn) || !all.has(drawn), drawn).toBe(true);
      }),
    );
  });

  test('dims a layer by its opacity, and nothing else', () => {
    const opacityOf = (opacityPercent: number) => {
      const { layers } = atlasStyle({ ...PLAIN, layers: [{ id: 'hazard_areas', opacityPercent }] });
      const hatch = layers.find((layer) => layer.id === 'hazard-hatch');
      return (hatch?.paint as Record<string, unknown> | undefined)?.['fill-opacity'];
    };
    expect(opacityOf(100)).toBeUndefined();
    expect(opacityOf(40)).toBeCloseTo(0.4);
  });

  test.each(['hazard_areas', 'exercise'] as const)(
    'shows of every district in the atlas that land without a record is not surveyed, and says so (%s)',
    (id) => {
      const { layers } = atlasStyle({ ...PLAIN, layers: [{ id, opacityPercent: 100 }] });
      const at = layers.findIndex(({ id: layer }) => layer.endsWith('-not-surveyed'));
      expect(layers[at]).toMatchObject({
        source: 'base',
        'source-layer': 'districts',
        filter: ['==', ['get', 'in_atlas'], true],
        paint: { 'fill-pattern': 'not-surveyed' },
      });
      const areas = layers.findIndex((layer) => 'source' in layer && layer.source !== 'base');
      expect(at).toBeLessThan(areas); // under every area of the record
      for (const withSurveyed of [true, false])
        expect(
          legendEntries(id, PALETTES.light, 'en', withSurveyed).filter(
            ({ message }) => message === 'map.legendNotSurveyed',
          ),
        ).toHaveLength(1);
    },
  );

  describe('colours districts by what was published for its year', () => {
    /** The class (0 = lowest) that a district is drawn in; null where it has no data. */
    function classOf(
      id: 'clearance' | 'returns',
      year: number,
      properties: Record<string, unknown>,
    ): number | null {
      const { layers } = atlasStyle({ ...PLAIN, year, layers: [{ id, opacityPercent: 100 }] });
      const style = new LayerStyle(layers.find((layer) => layer.id === id) as (typeof layers)[number], 8);
      const feature = { type: 3, properties } as unknown as Parameters<typeof style.shows>[0];
      if (!style.shows(feature)) return null;
      const parts = style.colour('fill-color', feature).colour.match(/\d+/g) ?? [];
      const hex = parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('');
      return PALETTES.light[id].indexOf(`#${hex}`);
    }

    test('hectares of that year only: of any other there is no data', () => {
      const jabrayil = { cleared_2023: 14_016.7 };
      expect(classOf('clearance', 2023, jabrayil)).toBe(4); // 6 000 ha and more
      expect(classOf('clearance', 2022, jabrayil)).toBeNull();
      expect(classOf('clearance', 2024, jabrayil)).toBeNull();
    });

    test.each([
      [2022, null], // before its first figure
      [2023, 3], // 1 555 on 28 December 2023: 1 000 to 2 500
      [2024, 4], // over 2 500 on 28 February 2024
      [2025, 4], // nothing newer: that of 2024
      [2100, 4],
    ])('people back in Laçın at the end of %i', (year, expected) => {
      const lachin = { returned_2023: 1_555, returned_2024: 2_500 };
      expect(classOf('returns', year, lachin)).toBe(expected);
    });

    test.each([
      [90, 0], // Talış
      [100, 1],
      [499, 1],
      [500, 2],
      [999, 2],
      [1_000, 3],
      [2_499, 3],
      [3_132, 4], // Füzuli
    ])('%i people', (people, expected) => {
      expect(classOf('returns', 2025, { returned_2025: people })).toBe(expected);
    });

    test('under it, and under every border, the pattern of no data on each district of the atlas', () => {
      for (const id of ['clearance', 'returns'] as const) {
        const { layers } = atlasStyle({ ...PLAIN, layers: [{ id, opacityPercent: 100 }] });
        const at = (name: string) => layers.findIndex((layer) => layer.id === name);
        expect(layers[at(`${id}-no-data`)]).toMatchObject({
          'source-layer': 'districts',
          filter: ['==', ['get', 'in_atlas'], true],
          paint: { 'fill-pattern': 'no-data' },
        });
        expect(at(`${id}-no-data`)).toBeLessThan(at(id));
        expect(at(id)).toBeLessThan(at('district-borders'));
      }
    });

    test('people never from the tiles of hazards, which are refused when they are old', () => {
      const style = atlasStyle({ ...PLAIN, layers: [{ id: 'returns', opacityPercent: 100 }] });
      expect(Object.keys(style.sources).toSorted()).toEqual(['atlas', 'base', 'people']);
    });
  });

  test('has names in the language of the reader only', () => {
    fc.assert(
      fc.property(styleInputs, (input) => {
        const names = JSON.stringify(atlasStyle(input)).match(/name_\w+/g) ?? [];
        expect(new Set(names)).toEqual(new Set([`name_${input.language}`]));
      }),
    );
  });

  test('lets no browser make capitals by its own language: they are in the tiles, in the language of the map', () => {
    fc.assert(
      fc.property(styleInputs, (input) => {
        const style = JSON.stringify(atlasStyle(input));
        expect(style).not.toMatch(/text-transform|upcase/);
        expect(new Set(style.match(/capitals_\w+/g))).toEqual(new Set([`capitals_${input.language}`]));
      }),
    );
  });

  test('draws points above names, names above lines, lines above areas', () => {
    const layers = atlasStyle(PLAIN).layers.map((layer) => layer.id);
    const order = ['hazard-hatch', 'railway-schematic-implementation', 'places', 'deposits'].map((id) =>
      layers.indexOf(id),
    );
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(order[0]).toBeGreaterThan(-1);
  });
});

describe('a course', () => {
  const { layers } = atlasStyle(PLAIN);
  const paintOf = (id: string) => layers.find((layer) => layer.id === id)?.paint as Record<string, unknown>;

  test.each(['railway', 'road'])(
    'is solid in operation, dashed under construction, dotted when planned (%s)',
    (kind) => {
      expect(paintOf(`${kind}-completed`)['line-dasharray']).toBeUndefined();
      const [dash = 0] = paintOf(`${kind}-implementation`)['line-dasharray'] as number[];
      const [dot = 1] = paintOf(`${kind}-planned`)['line-dasharray'] as number[];
      expect(dash).toBeGreaterThan(1);
      expect(dot).toBeLessThan(0.5);
    },
  );

  test.each(['railway', 'road'])('is drawn by one look, schematic ones always broken (%s)', (kind) => {
    const looks = layers.filter(({ id }) => id.startsWith(`${kind}-`) && !/casing|ties/.test(id));
    const dashes = looks.map(({ id }) => JSON.stringify(paintOf(id)['line-dasharray'] ?? 'solid'));
    expect(new Set(dashes).size).toBe(looks.length);
    for (const status of projectSchema.shape.status.options.filter((one) => !/cancel/.test(one)))
      for (const schematic of [true, false]) {
        const drawn = looks.filter((layer) => draws(layer, { type: kind, status, schematic }));
        expect(
          drawn.map(({ id }) => id),
          `${status} ${schematic}`,
        ).toHaveLength(1);
        if (schematic) expect(paintOf(drawn[0]?.id ?? '')['line-dasharray']).toBeDefined();
      }
  });

  test('in operation that is schematic is drawn in long dashes, as Zəfər yolu', () => {
    const zefer = { type: 'road', status: 'completed', schematic: true };
    const drawn = layers.filter((layer) => layer.id.startsWith('road-') && draws(layer, zefer));
    expect(drawn.map(({ id }) => id)).toEqual(['road-casing', 'road-schematic-completed']);
  });

  function draws(layer: (typeof layers)[number], properties: Record<string, unknown>): boolean {
    const { filter } = featureFilter((layer as { filter?: never }).filter, layer.id);
    return filter({ zoom: 9 }, { type: 2, properties } as unknown as Parameters<typeof filter>[1]);
  }
});

describe('the signs of the map', () => {
  const names = Object.keys(symbols(PALETTES.light));

  test('there is one for every commodity group, park type and point of infrastructure', () => {
    const lines = ['railway', 'highway', 'tunnel', 'programme'];
    const wanted = [
      ...COMMODITY_GROUPS.map((group) => `deposit-${group}`),
      ...parkSchema.shape.type.options.map((type) => `park-${type}`),
      ...projectSchema.shape.type.options
        .filter((type) => !lines.includes(type))
        .map((type) => `infrastructure-${type}`),
      'hazard-district',
      ...['cha', 'sha', 'cancelled', 'reduced', 'cleared'].map((type) => `sign-${type}`),
      ...['hazard-cha', 'hazard-sha', 'hazard-cell', 'not-surveyed'],
      'deposit-group',
      'place',
    ];
    expect(names).toEqual(expect.arrayContaining(wanted));
  });

  test('every picture that the style names, for any value of a feature, is there', () => {
    const named = (value: unknown): string[] => {
      if (typeof value === 'string') return [value];
      if (!Array.isArray(value)) return [];
      const [operator, ...given] = value;
      if (operator !== 'concat') return given.flatMap(named);
      const kinds: Record<string, readonly string[]> = {
        'sign-release_type': ['cancelled', 'reduced', 'cleared'],
        'sign-type': ['cha', 'sha'],
      };
      const [start, [, property]] = given as [string, [string, string]];
      return (kinds[start + property] ?? []).map((kind) => start + kind);
    };
    const signs = atlasStyle(PLAIN)
      .layers.filter(({ id }) => /^(surveyed|exercise)-/.test(id))
      .flatMap(({ layout, paint }) => [
        ...named((layout as Record<string, unknown> | undefined)?.['icon-image']),
        ...named((paint as Record<string, unknown> | undefined)?.['fill-pattern']),
      ]);
    expect(new Set(signs)).toEqual(
      new Set([
        ...['sign-cha', 'sign-sha', 'sign-cancelled', 'sign-reduced', 'sign-cleared'],
        ...['hazard-cha', 'hazard-sha', 'hazard-cell', 'not-surveyed', 'exercise-watermark'],
      ]),
    );
    expect(names).toEqual(expect.arrayContaining([...new Set(signs)]));
  });

  test.each(THEMES)('the signs of hazard areas differ in shape, not in colour alone (%s)', (theme) => {
    const drawn = Object.entries(symbols(PALETTES[theme])).filter(([name]) => name.startsWith('sign-'));
    expect(drawn).toHaveLength(5);
    expect(new Set(drawn.map(([, svg]) => svg.replaceAll(/#[0-9a-f]{6}/g, ''))).size).toBe(5);
  });

  test.each(THEMES)(
    'each is well-formed SVG and differs from the others in shape, not in colour alone (%s)',
    (theme) => {
      const shapes = COMMODITY_GROUPS.map((group) =>
        symbols(PALETTES[theme])[`deposit-${group}`]?.replaceAll(/#[0-9a-f]{6}/g, ''),
      );
      expect(new Set(shapes).size).toBe(COMMODITY_GROUPS.length);
      for (const picture of Object.values(symbols(PALETTES[theme])))
        expect(picture).toMatch(/^<svg [^>]+>.*<\/svg>$/);
    },
  );
});

describe('the legend', () => {
  test('names the classes of people by the very colours and breaks of the map, and what has no data', () => {
    const entries = legendEntries('returns', PALETTES.light, 'en');
    expect(entries.map(({ message, values }) => [message, values])).toEqual([
      ['map.legendPeople', { from: '1', to: '100' }],
      ['map.legendPeople', { from: '100', to: '500' }],
      ['map.legendPeople', { from: '500', to: '1,000' }],
      ['map.legendPeople', { from: '1,000', to: '2,500' }],
      ['map.legendPeopleFrom', { from: '2,500' }],
      ['map.legendNotYet', undefined],
    ]);
    for (const [index, colour] of PALETTES.light.returns.entries())
      expect(entries[index]?.picture).toContain(`fill="${colour}"`);
    expect(legendNotes('returns')).toEqual(['map.returnsNote']);
  });

  test('says that a release is no promise wherever released land is drawn, and only there', () => {
    const promises = (withSurveyed: boolean) =>
      LAYER_IDS.filter((id) => (legendNotes(id, withSurveyed) as string[]).includes('map.legendReleased'));
    const draws = (withSurveyed: boolean) =>
      LAYER_IDS.filter((id) =>
        legendEntries(id, PALETTES.light, 'en', withSurveyed).some(
          ({ message }) => message === 'map.legendCleared',
        ),
      );
    expect(promises(true)).toEqual(draws(true));
    expect(promises(false)).toEqual(draws(false));
    expect(draws(true)).toEqual(expect.arrayContaining(['hazard_areas', 'exercise']));
  });

  test('explains every sign, pattern, line and ring that the map draws', () => {
    const explained = (
      ['deposits', 'infrastructure', 'industrial_parks', 'clearance', 'returns'] as const
    ).flatMap((id) => legendEntries(id, PALETTES.light, 'en', true).flatMap(({ drawnBy }) => drawnBy));
    // A place explains itself; what hazard areas are drawn with is held by tests of their own.
    const unexplained = ['place', ...Object.keys(hazardSymbols(PALETTES.light))];
    const images = Object.keys(symbols(PALETTES.light)).filter((name) => !unexplained.includes(name));
    const lines = courseLayers(PALETTES.light)
      .map(({ id }) => id)
      .filter((id) => !/casing|ties/.test(id));
    for (const sign of [...images, ...lines, 'deposit-rings'])
      expect(
        explained.some((name) => sign.endsWith(name)),
        sign,
      ).toBe(true);
    const layers = atlasStyle(PLAIN).layers.map(({ id }) => id);
    for (const name of explained)
      expect(
        [...images, ...layers].some((drawn) => drawn.endsWith(name)),
        name,
      ).toBe(true);
  });

  test('draws lines with the paint of the map, and no two entries of a layer alike', () => {
    for (const theme of THEMES)
      for (const id of LAYER_IDS) {
        const pictures = legendEntries(id, PALETTES[theme], 'en', true).map(({ picture }) => picture);
        expect(new Set(pictures).size, id).toBe(pictures.length);
      }
    const road = legendEntries('infrastructure', PALETTES.dark, 'en').find(
      ({ message }) => message === 'words.projectStatuses.implementation',
    );
    // Half way between 1.6 px at zoom 6 and 4.5 px at zoom 12; dashes of 2.5 and 1.5 widths.
    expect(road?.picture).toContain(
      `stroke="${PALETTES.dark.road}" stroke-width="3.05" stroke-dasharray="7.63 4.57"`,
    );
  });

  test.each([
    ['az', '2.500'],
    ['en', '2,500'],
    ['ru', '2\u00a0500'],
    ['tr', '2.500'],
  ] as const)('writes the numbers of its classes as %s does', (language, written) => {
    const last = legendEntries('returns', PALETTES.light, language).find(({ message }) =>
      message.endsWith('From'),
    );
    expect(last?.values).toEqual({ from: written });
  });

  test.each(LAYER_IDS)('explains %s with pictures and words that exist in every language', (id) => {
    const entries = legendEntries(id, PALETTES.light, 'en');
    expect(entries.length).toBeGreaterThan(0);
    for (const { picture, message } of entries) {
      expect(picture).toMatch(/^<svg /);
      for (const language of LANGUAGES) {
        const words = message
          .split('.')
          .reduce<unknown>((node, key) => (node as Record<string, unknown>)?.[key], MESSAGES[language]);
        expect(words, `${message} in ${language}`).toEqual(expect.any(String));
      }
    }
  });
});

/** Hue in degrees, and relative luminance as WCAG 2.2 defines it. */
function hueAndLuminance(color: string): { hue: number; chroma: number; luminance: number } {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => Number.parseInt(color.slice(at, at + 2), 16) / 255,
  );
  const linear = [red, green, blue].map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  const max = Math.max(red, green, blue);
  const chroma = max - Math.min(red, green, blue);
  const sector =
    max === red
      ? ((green - blue) / chroma) % 6
      : max === green
        ? (blue - red) / chroma + 2
        : (red - green) / chroma + 4;
  const [r = 0, g = 0, b = 0] = linear;
  return { hue: (sector * 60 + 360) % 360, chroma, luminance: 0.2126 * r + 0.7152 * g + 0.0722 * b };
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other]
    .map((color) => hueAndLuminance(color).luminance)
    .sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour laid over another: `opacity` of the upper one. */
function over(lower: string, upper: string, opacity: number): string {
  const part = (color: string, at: number) => Number.parseInt(color.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) =>
    Math.round(part(lower, at) * (1 - opacity) + part(upper, at) * opacity),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

describe.each(THEMES)('the %s palette', (theme) => {
  const palette = PALETTES[theme];

  test('draws roads at 3:1 or more against the ground', () => {
    expect(contrast(palette.road, palette.focus)).toBeGreaterThanOrEqual(3);
  });

  test.each(['hazard', 'suspected'] as const)(
    'hatches what is %s at 3:1 or more against the light around its lines, on the ground and on every step of a ramp',
    (color) => {
      for (const ground of [palette.focus, palette.land, ...palette.clearance, ...palette.returns]) {
        const around = over(ground, palette.halo, PATTERN_OPACITY.halo);
        const line = over(around, palette[color], PATTERN_OPACITY.line);
        expect(contrast(line, around), ground).toBeGreaterThanOrEqual(3);
      }
    },
  );

  test('counts cleared hectares in no green either: more is not safer', () => {
    for (const color of palette.clearance) {
      const { hue } = hueAndLuminance(color);
      expect(hue > 200 && hue < 340, color).toBe(true);
    }
  });

  test.each(['clearance', 'returns'] as const)(
    'the highest step of %s stands out at 3:1 or more on the ground',
    (ramp) => {
      expect(contrast(palette[ramp].at(-1) ?? '', palette.focus)).toBeGreaterThanOrEqual(3);
    },
  );

  test('counts people who came back in no green: that they did is no word about mines', () => {
    for (const color of palette.returns) {
      const { hue } = hueAndLuminance(color);
      expect(hue > 35 && hue < 50, color).toBe(true);
    }
  });

  test('shows hazards in red to orange, never near green', () => {
    const { hue, chroma } = hueAndLuminance(palette.hazard);
    expect(chroma).toBeGreaterThan(0.2);
    expect(hue < 40 || hue > 340).toBe(true);
  });

  test.each(['ink', 'muted', 'accent'] as const)(
    'writes %s labels at 4.5:1 or more on every ground',
    (color) => {
      for (const ground of ['focus', 'land', 'landFar', 'halo'] as const)
        expect(contrast(palette[color], palette[ground])).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(COMMODITY_GROUPS)(
    'draws %s at 3:1 or more against the ground, or has a sign that stands out on it',
    (group) => {
      const onGround = contrast(palette.groups[group], palette.focus);
      const glyphOnSign = contrast(palette.glyph, palette.groups[group]);
      expect(Math.max(onGround, glyphOnSign)).toBeGreaterThanOrEqual(3);
    },
  );
});
