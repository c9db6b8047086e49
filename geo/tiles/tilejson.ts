import { MAX_TILE_ZOOM, type TileSet } from './tile-address';

const LAYERS: Record<TileSet, readonly string[]> = {
  base: ['countries', 'districts', 'economic_regions', 'water', 'places', 'region_labels'],
  atlas: ['infrastructure', 'industrial_parks', 'deposits', 'deposit_groups'],
  hazard: ['hazard_areas', 'surveyed_areas'],
  exercise: ['exercise_areas'],
  people: ['district_returns'],
};

const ATTRIBUTION = 'Natural Earth · GeoNames (CC BY 4.0) · Filiz';

/** The TileJSON 3.0 description of a set at a data version; `root` is the public address of the server. */
export function tileJson(set: TileSet, version: string, root: string): object {
  return {
    tilejson: '3.0.0',
    name: `filiz-${set}`,
    version: '1.0.0',
    scheme: 'xyz',
    tiles: [`${root}/tiles/${set}/${version}/{z}/{x}/{y}.mvt`],
    minzoom: 0,
    maxzoom: MAX_TILE_ZOOM,
    bounds: [36, 33, 58, 48],
    attribution: ATTRIBUTION,
    vector_layers: LAYERS[set].map((id) => ({ id, fields: {} })),
  };
}
