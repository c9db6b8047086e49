import { type CheckSentence, say } from '../sentence';
import { PAPER_INDICATORS, type PaperClaim } from './evidence';
import { judge, type Rule } from './judgement';

export const PAPER_GROUPS = [
  'headline',
  'results',
  'table',
  'figures',
  'places',
  'agenda',
  'references',
] as const;

/** A part of the paper that statements are listed under. */
export type PaperGroup = (typeof PAPER_GROUPS)[number];

const BY_INDICATOR: Record<string, PaperGroup> = {
  paper_result: 'results',
  paper_model: 'results',
  paper_r2_model: 'headline',
  paper_p_model: 'headline',
  paper_forecast_2025: 'headline',
  paper_table: 'results',
  paper_indicator_count: 'results',
  paper_year_count: 'results',
  paper_data_limit: 'results',
  paper_reference: 'references',
  paper_deposit_location: 'places',
  paper_significance: 'places',
  paper_commodities: 'places',
  paper_gold_reserve: 'places',
  paper_total_reserve: 'places',
  paper_activity: 'places',
  paper_history: 'places',
  paper_parks: 'places',
  paper_export_market: 'places',
  paper_region_name: 'places',
  paper_investors: 'places',
};

/** The part of the paper a statement belongs to. */
export function groupOf(claim: PaperClaim): PaperGroup {
  if (claim.period !== null && (PAPER_INDICATORS as readonly string[]).includes(claim.indicator))
    return 'table';
  if (claim.indicator.startsWith('paper_r_')) return 'headline';
  return BY_INDICATOR[claim.indicator] ?? (claim.value === null ? 'agenda' : 'figures');
}

/** The judgement of a statement for which there is no test: why nothing can be recomputed. */
export const untestedRule: Rule = (claim) => judge('not_checkable', reasonOf(claim));

function reasonOf(claim: PaperClaim): CheckSentence {
  if (claim.indicator === 'paper_reference') return say('isReference');
  if (claim.indicator === 'paper_example') return say('isAbroad');
  if (claim.indicator === 'paper_total_reserve') return say('noClass');
  if (claim.indicator === 'paper_export_market') return say('noTradeFigures');
  if (claim.kind === 'opinion') return say('isOpinion');
  return say(claim.value === null ? 'noFigure' : 'noSecondSource');
}
