import { run } from '@/geo/database/run';
import type { DepositRow, EstimateRow } from '@/geo/domain/deposit';
import type { Figure } from '@/geo/domain/figure';
import type { PeriodFigure } from '@/geo/domain/series';
import { depositList, estimatesOf } from '@/geo/queries/deposits';
import { buyersOf, figuresByClaim, paperClaims } from '@/geo/queries/paper';
import { parkList } from '@/geo/queries/parks';
import { atlasRegions, observationsOf } from '@/geo/queries/regions';
import { checkPaper, type PaperCheck } from '@/geo/statistics/paper/check-paper';
import { amountOf, type OtherFigure, type PaperEvidence } from '@/geo/statistics/paper/evidence';

/** The paper's statements judged, and the figures of other sources that judgements rest on. */
export interface PaperCheckAnswer extends PaperCheck {
  others: Figure[];
}

const PAPER_REGION = 'AZ-QARABAG';

/** Answers: which of the paper's statements do the data bear out? Every verdict is computed from the database now. */
export async function paperCheck(): Promise<PaperCheckAnswer> {
  const check = checkPaper(await evidence());
  const own = new Set(check.rows.map(({ claim }) => claim.claim_id));
  const basis = new Set(check.rows.flatMap((row) => row.basis).filter((id) => !own.has(id)));
  return { ...check, others: basis.size > 0 ? await run(figuresByClaim([...basis])) : [] };
}

async function evidence(): Promise<PaperEvidence> {
  const [claims, observations, deposits, estimates, parks, goldBuyers, regions] = await Promise.all([
    run(paperClaims),
    run(observationsOf(PAPER_REGION)),
    run(depositList(null)),
    run(estimatesOf('deposit', 'vejneli')),
    run(parkList(null)),
    run(buyersOf('gold')),
    run(atlasRegions),
  ]);
  return {
    claims,
    figures: observations.filter(({ source }) => source.id !== 'paper').flatMap(otherFigure),
    deposits: deposits.filter(({ context }) => !context).map(depositEvidence),
    goldEstimates: estimates
      .filter(isGoldOfOthers)
      .map(({ claim_id, low, category }) => ({ claimId: claim_id, tonnes: low, category })),
    parks: parks.map(({ region_code, type }) => ({ regionCode: region_code, type })),
    goldBuyers,
    regions: regions
      .filter(({ parent_code }) => parent_code === 'AZ' || parent_code === null)
      .map(({ code, level, names }) => ({ code, isEconomicRegion: level === 'economic_region', names })),
  };
}

function otherFigure(figure: PeriodFigure): OtherFigure[] {
  if (figure.value === null) return [];
  const { claim_id, indicator, period, period_type, qualifier } = figure;
  return [
    {
      claimId: claim_id,
      indicator,
      period,
      periodType: period_type,
      value: amountOf(figure),
      isDoubtful: ['suspicious', 'plan', 'inferred'].includes(qualifier),
    },
  ];
}

function depositEvidence({ slug, region_code, region_names, commodities }: DepositRow) {
  return {
    slug,
    regionCode: region_code,
    regionNames: region_names,
    commodities: commodities.map(({ code }) => code),
  };
}

function isGoldOfOthers({ commodity, measured, estimate_unit, source }: EstimateRow): boolean {
  return (
    commodity === 'gold' && measured === 'contained_metal' && estimate_unit === 't' && source.id !== 'paper'
  );
}
