import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { LAYERS, type LayerId } from '@/geo/domain/layers';
import { borderLayers, groundLayers, labelLayers } from './base-layers';
import { depositLayers } from './deposit-layers';
import { hazardLayers } from './hazard-layers';
import { infrastructureLayers } from './infrastructure-layers';
import { PALETTES } from './palette';
import { parkLayers } from './park-layers';
import { selectionGround, selectionLayers } from './selection-layers';
import type { LayerInput, StyleInput } from './style-input';

const LAYER_STYLES: Record<LayerId, (input: LayerInput) => LayerSpecification[]> = {
  hazard_areas: hazardLayers,
  infrastructure: infrastructureLayers,
  industrial_parks: parkLayers,
  deposits: depositLayers,
};

const MAX_TILE_ZOOM = 14;

/** The whole map as a MapLibre style: a pure function of layers, theme, language, data version and selection. */
export function atlasStyle(input: StyleInput): StyleSpecification {
  const given: LayerInput = { ...input, palette: PALETTES[input.theme] };
  const drawn = LAYERS.filter(({ id }) => input.layers.includes(id)).map(({ id }) => LAYER_STYLES[id](given));
  const [areas, lines, points] = [
    drawn.flat().filter(isArea),
    drawn.flat().filter(isLine),
    drawn.flat().filter(isPoint),
  ];
  const layers = [
    ...groundLayers(given),
    ...areas,
    ...borderLayers(given),
    ...lines,
    ...labelLayers(given).toReversed(),
    ...selectionGround(given),
    ...points,
    ...selectionLayers(given),
  ];
  return { version: 8, sources: { base: source('base', input), atlas: source('atlas', input) }, layers };
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
