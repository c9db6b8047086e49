import { run } from '@/geo/database/run';
import type { DepositCriteria } from '@/geo/domain/readiness';
import { criteriaOf } from '@/geo/domain/readiness-criteria';
import { largestByKey } from '@/geo/domain/readiness-estimates';
import { readinessInputs } from '@/geo/queries/readiness';
import { dataVersion } from '@/geo/tiles/data-version';

type CriteriaBySlug = ReadonlyMap<string, DepositCriteria>;

// One deposit's scale is judged against all others, so all are read at once, and only once for each version of the data.
let known: { version: string; criteria: CriteriaBySlug } | undefined;

/** Answers: what are the readiness criteria of each deposit of the two regions? By slug; deposits outside them have none. */
export async function criteriaBySlug(): Promise<CriteriaBySlug> {
  const version = await dataVersion();
  if (known?.version === version) return known.criteria;
  const all = await run(readinessInputs);
  const largest = largestByKey(all);
  const criteria = new Map(
    all.filter((row) => !row.context).map((row) => [row.slug, criteriaOf(row, largest)]),
  );
  known = { version, criteria };
  return criteria;
}
