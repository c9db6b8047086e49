/** A layer of the atlas, in the order it is drawn (first = lowest). */
export interface Layer {
  id: LayerId;
  /** The vector layers of its tile set that draw it. */
  tileLayers: readonly string[];
  /** The kind that `select=kind:slug` names when one of its features is chosen. */
  selects: FeatureKind;
  /** Drawn as areas, under the borders; else as lines and signs, above them. */
  isArea: boolean;
  /** Draws what was published for the year of the map. */
  isYearly: boolean;
}

/** The kinds of things that can be selected and have a panel. */
export const FEATURE_KINDS = ['deposit', 'region', 'project', 'park', 'hazard'] as const;

export type FeatureKind = (typeof FEATURE_KINDS)[number];

export const LAYER_IDS = [
  'clearance',
  'returns',
  'exercise',
  'hazard_areas',
  'infrastructure',
  'industrial_parks',
  'deposits',
] as const;

export type LayerId = (typeof LAYER_IDS)[number];

/** True for the id of a layer that the atlas has. */
export function isLayerId(name: string): name is LayerId {
  return (LAYER_IDS as readonly string[]).includes(name);
}

/** The layer registry: adding a dataset to the map begins with a line here. */
export const LAYERS: readonly Layer[] = [
  { id: 'clearance', tileLayers: ['hazard_areas'], selects: 'region', isArea: true, isYearly: true },
  { id: 'returns', tileLayers: ['district_returns'], selects: 'region', isArea: true, isYearly: true },
  { id: 'exercise', tileLayers: ['exercise_areas'], selects: 'hazard', isArea: true, isYearly: false },
  {
    id: 'hazard_areas',
    tileLayers: ['hazard_areas', 'surveyed_areas'],
    selects: 'region',
    isArea: true,
    isYearly: false,
  },
  {
    id: 'infrastructure',
    tileLayers: ['infrastructure'],
    selects: 'project',
    isArea: false,
    isYearly: false,
  },
  {
    id: 'industrial_parks',
    tileLayers: ['industrial_parks'],
    selects: 'park',
    isArea: false,
    isYearly: false,
  },
  {
    id: 'deposits',
    tileLayers: ['deposits', 'deposit_groups'],
    selects: 'deposit',
    isArea: false,
    isYearly: false,
  },
];

const YEARLY = new Set<LayerId | null>(LAYERS.filter(({ isYearly }) => isYearly).map(({ id }) => id));

/** True for a layer that draws what was published for the year of the map. */
export function isYearlyLayer(id: LayerId | null): boolean {
  return YEARLY.has(id);
}
