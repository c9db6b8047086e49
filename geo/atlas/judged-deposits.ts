import { run } from '@/geo/database/run';
import type { DepositCriteria } from '@/geo/domain/readiness';
import type { DepositReadiness } from '@/geo/domain/readiness-answer';
import { criteriaOf } from '@/geo/domain/readiness-criteria';
import { largestByKey } from '@/geo/domain/readiness-estimates';
import { largestEstimates, readinessInputs } from '@/geo/queries/readiness';
import { oncePerVersion } from './once-per-version';

type Judged = ReadonlyMap<string, Omit<DepositReadiness, 'topShare'>>;

// One deposit's scale is judged against the largest of all others.
const largestOfAll = oncePerVersion(async () => largestByKey(await run(largestEstimates)));

/**
 * Answers: what are the readiness criteria of these deposits, or of each of the two regions? By slug; deposits outside the regions are
 * only compared with.
 */
export async function judgedDeposits(slugs: readonly string[] | null): Promise<Judged> {
  const [rows, largest] = await Promise.all([run(readinessInputs(slugs)), largestOfAll()]);
  return new Map(
    rows
      .filter(({ context }) => !context)
      .map((row) => {
        const { slug, names, region_names: regionNames, commodities } = row;
        return [slug, { slug, names, regionNames, commodities, criteria: criteriaOf(row, largest) }];
      }),
  );
}

/** The criteria of one deposit; none for a deposit outside the two regions. */
export async function criteriaOfDeposit(slug: string): Promise<DepositCriteria | undefined> {
  return (await judgedDeposits([slug])).get(slug)?.criteria;
}
