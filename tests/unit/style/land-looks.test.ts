import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hazardSymbols } from '@/geo/style/hazard-symbols';
import { PALETTES } from '@/geo/style/palette';

const css = readFileSync('components/charts/charts.css', 'utf8');
const KINDS = { cha: 'hazard', sha: 'suspected' } as const;

test.each(['cha', 'sha'] as const)(
  'open land (%s) has the map’s colours and slant in bars and tables',
  (type) => {
    const rule = new RegExp(`\\.land-open_${type} \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
    const colour = KINDS[type];
    expect(rule).toContain(`light-dark(${PALETTES.light[colour]}, ${PALETTES.dark[colour]})`);
    // A line that rises to the right is drawn from its foot; stripes stand across the angle of their gradient.
    const rises = /M0 16L16 0/.test(hazardSymbols(PALETTES.light)[`hazard-${type}`] ?? '');
    expect(rule).toContain(`--land-angle: ${rises ? '135deg' : '45deg'}`);
  },
);
