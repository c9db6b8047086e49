import { run } from '@/geo/database/run';
import type { EstimateRow } from '@/geo/domain/deposit';
import type { Figure } from '@/geo/domain/figure';
import { estimatesOf } from '@/geo/queries/deposits';
import { buyersOf, depositEvidence, figuresByClaim, otherFigures, paperClaims } from '@/geo/queries/paper';
import { parkList } from '@/geo/queries/parks';
import { atlasRegions } from '@/geo/queries/regions';
import { WHOLE_INDICATORS } from '@/geo/statistics/paper/cells';
import { checkPaper, type PaperCheck } from '@/geo/statistics/paper/check-paper';
import type { PaperEvidence } from '@/geo/statistics/paper/evidence';

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
  const [claims, figures, deposits, estimates, parks, goldBuyers, regions] = await Promise.all([
    run(paperClaims),
    run(otherFigures(PAPER_REGION, WHOLE_INDICATORS)),
    run(depositEvidence),
    run(estimatesOf('deposit', 'vejneli')),
    run(parkList(null)),
    run(buyersOf('gold')),
    run(atlasRegions),
  ]);
  return {
    claims,
    figures,
    deposits,
    goldEstimates: estimates.filter(isGoldOfOthers).map(({ claim_id, low, category }) => ({
      claimId: claim_id,
      tonnes: low,
      category,
    })),
    parks: parks.map(({ region_code, type }) => ({ regionCode: region_code, type })),
    goldBuyers,
    regions: regions
      .filter(({ level }) => level !== 'district')
      .map(({ code, level, names }) => ({ code, isEconomicRegion: level === 'economic_region', names })),
  };
}

function isGoldOfOthers({ commodity, measured, estimate_unit, source }: EstimateRow): boolean {
  return (
    commodity === 'gold' && measured === 'contained_metal' && estimate_unit === 't' && source.id !== 'paper'
  );
}
