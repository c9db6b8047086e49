import { describe, expect, test } from 'vitest';
import { COMMODITY_GROUPS } from '@/geo/domain/commodity-groups';
import { PALETTES, THEMES } from '@/geo/style/palette';

type Triple = readonly [number, number, number];

// Machado, Oliveira, Fernandes (2009), severity 1, on linear RGB.
const VISIONS: Record<string, readonly [Triple, Triple, Triple]> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const dot = (row: Triple, [x, y, z]: Triple) => row[0] * x + row[1] * y + row[2] * z;

function linear(color: string): Triple {
  const part = (at: number) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

/** CIE L*a*b* of linear RGB under D65. */
function lab(rgb: Triple): Triple {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f(dot([0.4124, 0.3576, 0.1805], rgb) / 0.95047);
  const y = f(dot([0.2126, 0.7152, 0.0722], rgb));
  const z = f(dot([0.0193, 0.1192, 0.9505], rgb) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function seen(color: string, vision: string): Triple {
  const rows = VISIONS[vision] ?? [];
  const [r = 0, g = 0, b = 0] = rows.map((row) => Math.min(1, Math.max(0, dot(row, linear(color)))));
  return lab([r, g, b]);
}

const difference = (one: Triple, other: Triple) =>
  Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);

// A difference (CIE 1976) of 2.3 is just noticeable; 10 is plain at a glance.
const PLAIN = 10;

describe.each(THEMES)('in the %s theme', (theme) => {
  const { groups, clearance, returns, hazard, suspected } = PALETTES[theme];

  test.each(Object.keys(VISIONS))('no two commodity groups look alike with %s', (vision) => {
    for (const one of COMMODITY_GROUPS) {
      for (const other of COMMODITY_GROUPS.filter((group) => group > one)) {
        const apart = difference(seen(groups[one], vision), seen(groups[other], vision));
        expect(apart, `${one} and ${other}`).toBeGreaterThanOrEqual(PLAIN);
      }
    }
  });

  test.each(Object.keys(VISIONS))(
    'the steps of hectares cleared and of people back stay apart and in order with %s',
    (vision) => {
      for (const ramp of [clearance, returns]) {
        const steps = ramp.map((color) => seen(color, vision));
        for (const [index, step] of steps.entries()) {
          const next = steps[index + 1];
          if (next) expect(difference(step, next)).toBeGreaterThanOrEqual(PLAIN);
        }
        const lightness = steps.map(([l]) => l);
        const sorted = lightness.toSorted((one, other) => (theme === 'light' ? other - one : one - other));
        expect(lightness).toEqual(sorted);
      }
    },
  );

  test.each(Object.keys(VISIONS))(
    'hatching of mines stands out on every step of people back with %s',
    (vision) => {
      for (const people of returns)
        for (const mines of [hazard, suspected])
          expect(
            difference(seen(people, vision), seen(mines, vision)),
            `${mines} on ${people}`,
          ).toBeGreaterThanOrEqual(PLAIN);
    },
  );

  test.each(Object.keys(VISIONS))('no step of people back looks like one of hectares with %s', (vision) => {
    for (const people of returns)
      for (const hectares of clearance)
        expect(
          difference(seen(people, vision), seen(hectares, vision)),
          `${people} and ${hectares}`,
        ).toBeGreaterThanOrEqual(PLAIN);
  });
});
