import type { LayerId } from './layers';

/** Whom the map is set up for. */
export const AUDIENCES = ['investor', 'planner', 'public'] as const;

export type Audience = (typeof AUDIENCES)[number];

export const FIRST_AUDIENCE: Audience = 'investor';

/** The parts of a deposit's panel that an audience finds in its own order. */
export type DepositPart = 'estimates' | 'access' | 'clearance' | 'facts' | 'licences';

/** The parts of a region's panel that an audience finds in its own order. */
export type RegionPart = 'deposits' | 'clearance' | 'returns' | 'projects' | 'parks' | 'indicators';

interface Preset {
  layers: LayerId[];
  depositParts: DepositPart[];
  regionParts: RegionPart[];
  /** What is compared of the two regions first. */
  indicators: string[];
}

const PRESETS: Record<Audience, Preset> = {
  investor: {
    layers: ['hazard_areas', 'infrastructure', 'industrial_parks', 'deposits'],
    depositParts: ['estimates', 'access', 'clearance', 'facts', 'licences'],
    regionParts: ['clearance', 'returns', 'deposits', 'projects', 'parks', 'indicators'],
    indicators: ['industrial_output', 'fixed_investment', 'new_jobs', 'unemployed_reg', 'land_agri'],
  },
  planner: {
    layers: ['clearance', 'hazard_areas', 'infrastructure'],
    depositParts: ['clearance', 'access', 'licences', 'facts', 'estimates'],
    regionParts: ['clearance', 'returns', 'projects', 'parks', 'deposits', 'indicators'],
    indicators: ['land_agri', 'population_share', 'inv_transport', 'fixed_investment_constr'],
  },
  public: {
    layers: ['hazard_areas', 'infrastructure', 'industrial_parks'],
    depositParts: ['facts', 'clearance', 'access', 'estimates', 'licences'],
    regionParts: ['indicators', 'returns', 'clearance', 'projects', 'parks', 'deposits'],
    indicators: ['population_share', 'employees', 'new_jobs', 'unemployed_reg', 'sole_entrepreneurs'],
  },
};

/** The layers an audience looks at first, in the order they are drawn (first = lowest). */
export function presetLayers(audience: Audience): readonly LayerId[] {
  return PRESETS[audience].layers;
}

/** The parts of a deposit's panel, in the order of an audience. */
export function depositParts(audience: Audience): readonly DepositPart[] {
  return PRESETS[audience].depositParts;
}

/** The indicators that an audience compares between the two regions first, in its order. */
export function firstIndicators(audience: Audience): readonly string[] {
  return PRESETS[audience].indicators;
}

/** The parts of a region's panel, in the order of an audience. */
export function regionParts(audience: Audience): readonly RegionPart[] {
  return PRESETS[audience].regionParts;
}
