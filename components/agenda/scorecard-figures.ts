import { accessFigures } from '@/geo/domain/access';
import type { Figure } from '@/geo/domain/figure';
import type { Scorecard } from '@/geo/domain/scorecard';

/** Every claim that stands on a scorecard, for numbering their sources. */
export function scorecardFigures({ factors }: Scorecard): Figure[] {
  return factors.flatMap(({ access, incentives, park, district, liberated }) => [
    ...accessFigures(access),
    ...incentives,
    ...park,
    ...district,
    ...liberated,
  ]);
}
