import { z } from 'zod';
import type { AccessAnswer } from './access';
import { accessSchema } from './access';
import type { AgendaFigure, AgendaItemRow } from './agenda';
import { groupBy } from './group-by';
import { newestWithOthers } from './newest-figures';
import type { IncentiveRow, ParkRow } from './park';

export const CLUSTER_FACTORS = [
  'cluster-infrastructure',
  'cluster-state-support',
  'cluster-innovation',
  'cluster-human-capital',
] as const;

type ClusterFactor = (typeof CLUSTER_FACTORS)[number];

/** Whose figures speak for a factor: the park's own, its district's, or those of all liberated land, where one rule holds. */
interface FactorIndicators {
  park: readonly string[];
  district: readonly string[];
  liberated: readonly string[];
}

/**
 * Which indicators speak for which factor of a cluster, by the paper's own words for the factors (roads, power and logistics; tax
 * relief and support; technology and research; trained people). Who has settled and invested shows what the support has brought.
 */
const FACTOR_INDICATORS: Record<ClusterFactor, FactorIndicators> = {
  'cluster-infrastructure': {
    park: ['park_area_ha', 'area_allotted_share', 'storage_t', 'houses'],
    district: ['hpp_capacity'],
    liberated: [],
  },
  'cluster-state-support': {
    park: ['park_founded', 'residents', 'residents_operating', 'invested', 'investment_planned'],
    district: ['fixed_investment'],
    liberated: ['tax_relief'],
  },
  'cluster-innovation': {
    park: ['smart_irrigation_ha'],
    district: ['mining_innovation_spending'],
    liberated: [],
  },
  'cluster-human-capital': {
    park: ['park_jobs', 'park_jobs_planned', 'people_returned', 'school_places'],
    district: ['population', 'employees', 'avg_wage', 'new_jobs'],
    liberated: ['students_karabakh_uni'],
  },
};

/** Every indicator that a scorecard may show. */
export const SCORECARD_INDICATORS: readonly string[] = Object.values(FACTOR_INDICATORS).flatMap(
  ({ park, district, liberated }) => [...park, ...district, ...liberated],
);

/** The region whose rules hold for every park on liberated land. */
const LIBERATED = 'AZ-X-LIBERATED';

/** What is nearest to a park, by the rules of access to a deposit. */
export const parkAccessSchema = z.object({ ...accessSchema.shape, park_slug: z.string() });

export type ParkAccessRow = z.output<typeof parkAccessSchema>;

/** One factor of a park: its own figures, its district's, and what holds on all liberated land. All empty means "no data". */
export interface FactorScore {
  factor: ClusterFactor;
  names: AgendaItemRow['names'];
  /** Only of infrastructure: the nearest of each kind, as intervals. */
  access: AccessAnswer[];
  /** Only of state support: what residents are offered, with its dates. */
  incentives: IncentiveRow[];
  park: AgendaFigure[];
  district: AgendaFigure[];
  liberated: AgendaFigure[];
}

/** A park and its four factors; there is no sum of them, for no source weighs them against each other. */
export interface Scorecard {
  park: Pick<ParkRow, 'slug' | 'type' | 'names' | 'region_code' | 'region_names'>;
  factors: FactorScore[];
}

/** What scorecards are made from. */
export interface ScorecardEvidence {
  factors: readonly Pick<AgendaItemRow, 'id' | 'names'>[];
  figures: readonly AgendaFigure[];
  incentives: readonly IncentiveRow[];
}

/** The scorecard of a park: for each factor the newest figures of each indicator that speaks for it. */
export function scorecardOf(
  park: Scorecard['park'],
  access: readonly AccessAnswer[],
  { factors, figures, incentives }: ScorecardEvidence,
): Scorecard {
  const about = (kind: string, id: string | null, indicators: readonly string[]) =>
    newestByIndicator(
      figures.filter((figure) => figure.subject_kind === kind && figure.subject_id === id),
      indicators,
    );
  return {
    park,
    factors: CLUSTER_FACTORS.map((factor) => {
      const indicators = FACTOR_INDICATORS[factor];
      return {
        factor,
        names: namesOf(factors, factor),
        access: factor === 'cluster-infrastructure' ? access.filter(isKnown) : [],
        incentives:
          factor === 'cluster-state-support' && park.type !== 'smart_village' ? [...incentives] : [],
        park: about('park', park.slug, indicators.park),
        district: about('region', park.region_code, indicators.district),
        liberated: about('region', LIBERATED, indicators.liberated),
      };
    }),
  };
}

/** True when nothing sourced is known of a factor. */
export function isWithoutData({ access, incentives, park, district, liberated }: FactorScore): boolean {
  return access.length + incentives.length + park.length + district.length + liberated.length === 0;
}

function newestByIndicator(figures: readonly AgendaFigure[], indicators: readonly string[]): AgendaFigure[] {
  const groups = groupBy(figures, ({ indicator }) => indicator);
  return indicators.flatMap((indicator) => {
    const group = groups.get(indicator);
    return group ? newestWithOthers(group) : [];
  });
}

function isKnown({ now, afterProjects }: AccessAnswer): boolean {
  return now !== null || afterProjects !== null;
}

function namesOf(factors: ScorecardEvidence['factors'], id: ClusterFactor): AgendaItemRow['names'] {
  const found = factors.find((factor) => factor.id === id);
  if (!found) throw new Error(`The agenda lacks the cluster factor ${id}.`);
  return found.names;
}
