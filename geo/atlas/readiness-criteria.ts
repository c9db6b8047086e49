import { run } from '@/geo/database/run';
import type { DepositCriteria } from '@/geo/domain/readiness';
import { criteriaOf } from '@/geo/domain/readiness-criteria';
import { largestByKey } from '@/geo/domain/readiness-estimates';
import { readinessInputs } from '@/geo/queries/readiness';
import { oncePerVersion } from './once-per-version';

type CriteriaBySlug = ReadonlyMap<string, DepositCriteria>;

/**
 * Answers: what are the readiness criteria of each deposit of the two regions? By slug; deposits outside them have none.
 * One deposit's scale is judged against all others, so all are read at once.
 */
export const criteriaBySlug = oncePerVersion(async (): Promise<CriteriaBySlug> => {
  const all = await run(readinessInputs);
  const largest = largestByKey(all);
  return new Map(all.filter((row) => !row.context).map((row) => [row.slug, criteriaOf(row, largest)]));
});
