/** A layer of the atlas, in the order it is drawn (first = lowest). */
export interface Layer {
  id: LayerId;
  /** The vector layers of the `atlas` tile set that draw it. */
  tileLayers: readonly string[];
  /** The kind that `select=kind:slug` names when one of its features is chosen. */
  selects: FeatureKind;
  /** Shown when an address names no layers. */
  shownAtFirst: boolean;
}

/** The kinds of things that can be selected and have a panel. */
export const FEATURE_KINDS = ['deposit', 'region', 'project', 'park'] as const;

export type FeatureKind = (typeof FEATURE_KINDS)[number];

export const LAYER_IDS = ['hazard_areas', 'infrastructure', 'industrial_parks', 'deposits'] as const;

export type LayerId = (typeof LAYER_IDS)[number];

/** The layer registry: adding a dataset to the map begins with a line here. */
export const LAYERS: readonly Layer[] = [
  { id: 'hazard_areas', tileLayers: ['hazard_areas'], selects: 'region', shownAtFirst: true },
  { id: 'infrastructure', tileLayers: ['infrastructure'], selects: 'project', shownAtFirst: true },
  { id: 'industrial_parks', tileLayers: ['industrial_parks'], selects: 'park', shownAtFirst: true },
  { id: 'deposits', tileLayers: ['deposits', 'deposit_groups'], selects: 'deposit', shownAtFirst: true },
];
