import { describe, expect, test } from 'vitest';
import { REPORT_LAYERS, THIS_YEAR } from '@/components/map/report-layers';
import { atlasStyle } from '@/geo/style/atlas-style';

describe('the map of a report, and the one to draw on', () => {
  test.each([
    ['real', 'hazard', 'surveyed_areas'],
    ['exercise', 'exercise', 'exercise_areas'],
  ])('draws the surveyed areas of the %s record, open and released', (_, source, sourceLayer) => {
    const { layers, sources } = atlasStyle({
      theme: 'light',
      language: 'az',
      origin: 'https://atlas.example',
      tileVersion: '1',
      layers: REPORT_LAYERS,
      year: THIS_YEAR,
      selection: null,
    });
    const drawn = layers.flatMap((layer) =>
      'source' in layer && layer.source === source && layer['source-layer'] === sourceLayer ? [layer.id] : [],
    );
    for (const part of ['cha', 'sha', 'cell', 'outline', 'released', 'cleared-outline'])
      expect(
        drawn.filter((id) => id.endsWith(`-${part}`)),
        part,
      ).not.toEqual([]);
    expect(Object.keys(sources)).toContain(source);
  });
});
