import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LayerId } from '@/geo/domain/layers';
import { borderLayers, groundLayers, labelLayers } from './base-layers';
import { clearanceLayers } from './clearance-layers';
import { DRAWN_DEPOSITS_STATE, depositLayers } from './deposit-layers';
import { exerciseLayers, exerciseWatermark } from './exercise-layers';
import { hazardLayers } from './hazard-layers';
import { infrastructureLayers } from './infrastructure-layers';
import { withOpacity } from './opacity';
import { PALETTES } from './palette';
import { parkLayers } from './park-layers';
import { returnsLayers } from './returns-layers';
import { selectionGround, selectionLayers } from './selection-layers';
import type { LayerInput, StyleInput } from './style-input';

const LAYER_STYLES: Record<LayerId, (input: LayerInput) => LayerSpecification[]> = {
  clearance: clearanceLayers,
  returns: returnsLayers,
  hazard_areas: hazardLayers,
  exercise: exerciseLayers,
  infrastructure: infrastructureLayers,
  industrial_parks: parkLayers,
  deposits: depositLayers,
};

const MAX_TILE_ZOOM = 14;

/** The whole map as a MapLibre style: a pure function of layers, theme, language, data version and selection. */
export function atlasStyle(input: StyleInput): StyleSpecification {
  const given: LayerInput = { ...input, palette: PALETTES[input.theme] };
  const drawn = input.layers.flatMap(({ id, opacityPercent }) =>
    LAYER_STYLES[id](given).map((layer) => withOpacity(layer, opacityPercent)),
  );
  const [areas, lines, points] = [drawn.filter(isArea), drawn.filter(isLine), drawn.filter(isPoint)];
  const layers = [
    ...groundLayers(given),
    ...areas,
    ...borderLayers(given),
    ...lines,
    ...labelLayers(given).toReversed(),
    ...selectionGround(given),
    ...points,
    ...selectionLayers(given),
    ...(input.layers.some(({ id }) => id === 'exercise') ? [exerciseWatermark()] : []),
  ];
  const sets = new Set([
    'base',
    'atlas',
    ...layers.flatMap((layer) => ('source' in layer ? [layer.source] : [])),
  ]);
  return {
    version: 8,
    ...(input.isFiltered ? { state: DRAWN_DEPOSITS_STATE } : {}),
    sources: Object.fromEntries([...sets].map((set) => [set, source(set, input)])),
    layers,
  };
}

// Areas lie under the borders, lines under the names, and signs above everything.
const isArea = ({ type }: LayerSpecification) => type === 'fill';
const isLine = ({ type }: LayerSpecification) => type === 'line';
const isPoint = ({ type }: LayerSpecification) => type === 'symbol' || type === 'circle';

function source(set: string, { origin, tileVersion }: StyleInput) {
  return {
    type: 'vector' as const,
    tiles: [`${origin}/tiles/${set}/${tileVersion}/{z}/{x}/{y}.mvt`],
    maxzoom: MAX_TILE_ZOOM,
    bounds: [36, 33, 58, 48] as [number, number, number, number],
  };
}
