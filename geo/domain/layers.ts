/** A layer of the atlas, in the order it is drawn (first = lowest). */
export interface Layer {
  id: LayerId;
  /** The vector layers of its tile set that draw it. */
  tileLayers: readonly string[];
  /** The kind that `select=kind:slug` names when one of its features is chosen. */
  selects: FeatureKind;
  /** Drawn as areas, under the borders; else as lines and signs, above them. */
  isArea: boolean;
  /** Draws what held in the year of the map. */
  isDated: boolean;
}

/** The kinds of things that can be selected and have a panel. */
export const FEATURE_KINDS = ['deposit', 'region', 'project', 'park', 'hazard'] as const;

export type FeatureKind = (typeof FEATURE_KINDS)[number];

export const LAYER_IDS = [
  'clearance',
  'exercise',
  'hazard_areas',
  'infrastructure',
  'industrial_parks',
  'deposits',
] as const;

export type LayerId = (typeof LAYER_IDS)[number];

/** The layer registry: adding a dataset to the map begins with a line here. */
export const LAYERS: readonly Layer[] = [
  { id: 'clearance', tileLayers: ['hazard_areas'], selects: 'region', isArea: true, isDated: true },
  { id: 'exercise', tileLayers: ['exercise_areas'], selects: 'hazard', isArea: true, isDated: true },
  { id: 'hazard_areas', tileLayers: ['hazard_areas'], selects: 'region', isArea: true, isDated: false },
  { id: 'infrastructure', tileLayers: ['infrastructure'], selects: 'project', isArea: false, isDated: false },
  {
    id: 'industrial_parks',
    tileLayers: ['industrial_parks'],
    selects: 'park',
    isArea: false,
    isDated: false,
  },
  {
    id: 'deposits',
    tileLayers: ['deposits', 'deposit_groups'],
    selects: 'deposit',
    isArea: false,
    isDated: false,
  },
];
