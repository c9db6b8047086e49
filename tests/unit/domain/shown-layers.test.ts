import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LAYER_IDS } from '@/geo/domain/layers';
import {
  listedLayers,
  movedLayer,
  type ShownLayer,
  withLayer,
  withLayerOpacity,
  withoutLayer,
} from '@/geo/domain/shown-layers';

const shown = (...ids: ShownLayer['id'][]): ShownLayer[] => ids.map((id) => ({ id, opacityPercent: 100 }));
const someLayers = fc.shuffledSubarray([...LAYER_IDS]).map((ids) => shown(...ids));
const ids = (layers: readonly ShownLayer[]) => layers.map(({ id }) => id);

describe('the layers that are drawn', () => {
  test('take a new one where the registry has it', () => {
    expect(ids(withLayer(shown('hazard_areas', 'deposits'), 'infrastructure'))).toEqual([
      'hazard_areas',
      'infrastructure',
      'deposits',
    ]);
    expect(ids(withLayer(shown(), 'deposits'))).toEqual(['deposits']);
  });

  test('are as before when one is shown and hidden again', () => {
    fc.assert(
      fc.property(someLayers, fc.constantFrom(...LAYER_IDS), (layers, id) => {
        fc.pre(!ids(layers).includes(id));
        expect(withoutLayer(withLayer(layers, id), id)).toEqual(layers);
      }),
    );
  });

  test('keep an opacity between 5 and 100 %', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), (percent) => {
        const [layer] = withLayerOpacity(shown('deposits'), 'deposits', percent);
        expect(layer?.opacityPercent).toBeGreaterThanOrEqual(5);
        expect(layer?.opacityPercent).toBeLessThanOrEqual(100);
      }),
    );
  });

  test('move above the next sign, and never above an area or past the end', () => {
    const layers = shown('hazard_areas', 'infrastructure', 'deposits');
    expect(ids(movedLayer(layers, 'infrastructure', 1))).toEqual([
      'hazard_areas',
      'deposits',
      'infrastructure',
    ]);
    expect(ids(movedLayer(layers, 'infrastructure', -1))).toEqual(ids(layers));
    expect(ids(movedLayer(layers, 'deposits', 1))).toEqual(ids(layers));
  });

  test('are never lost or doubled by moving', () => {
    fc.assert(
      fc.property(
        someLayers,
        fc.constantFrom(...LAYER_IDS),
        fc.constantFrom<1 | -1>(1, -1),
        (layers, id, by) => {
          expect(ids(movedLayer(layers, id, by)).toSorted()).toEqual(ids(layers).toSorted());
        },
      ),
    );
  });

  test('are listed with the mines first, then from the top of the map down, hidden ones too', () => {
    expect(
      listedLayers(shown('hazard_areas', 'infrastructure', 'deposits')).filter(
        (id) => id !== ('exercise' as string),
      ),
    ).toEqual(['hazard_areas', 'returns', 'clearance', 'deposits', 'industrial_parks', 'infrastructure']);
  });
});
