import type { LayerId } from './layers';

/** Whom the map is set up for. */
export const AUDIENCES = ['investor', 'planner', 'public'] as const;

export type Audience = (typeof AUDIENCES)[number];

export const FIRST_AUDIENCE: Audience = 'investor';

/** The parts of a region's panel that an audience finds in its own order. */
export type RegionPart = 'deposits' | 'clearance' | 'returns' | 'projects' | 'parks' | 'indicators';

const PRESETS: Record<Audience, { layers: LayerId[]; regionParts: RegionPart[] }> = {
  investor: {
    layers: ['hazard_areas', 'infrastructure', 'industrial_parks', 'deposits'],
    regionParts: ['clearance', 'returns', 'deposits', 'projects', 'parks', 'indicators'],
  },
  planner: {
    layers: ['clearance', 'hazard_areas', 'infrastructure'],
    regionParts: ['clearance', 'returns', 'projects', 'parks', 'deposits', 'indicators'],
  },
  public: {
    layers: ['hazard_areas', 'infrastructure', 'industrial_parks'],
    regionParts: ['indicators', 'returns', 'clearance', 'projects', 'parks', 'deposits'],
  },
};

/** The layers an audience looks at first, in the order they are drawn (first = lowest). */
export function presetLayers(audience: Audience): readonly LayerId[] {
  return PRESETS[audience].layers;
}

/** The parts of a region's panel, in the order of an audience. */
export function regionParts(audience: Audience): readonly RegionPart[] {
  return PRESETS[audience].regionParts;
}
