import { run } from '@/geo/database/run';
import type { DepositCriteria } from '@/geo/domain/readiness';
import type { DepositReadiness } from '@/geo/domain/readiness-answer';
import { criteriaOf } from '@/geo/domain/readiness-criteria';
import { largestByKey } from '@/geo/domain/readiness-estimates';
import { readinessInputs } from '@/geo/queries/readiness';
import { oncePerVersion } from './once-per-version';

type Judged = ReadonlyMap<string, Omit<DepositReadiness, 'topShare'>>;

/**
 * Answers: what are the readiness criteria of each deposit of the two regions? By slug; deposits outside them are only compared with.
 * One deposit's scale is judged against all others, so all are read at once.
 */
export const judgedDeposits = oncePerVersion(async (): Promise<Judged> => {
  const all = await run(readinessInputs);
  const largest = largestByKey(all);
  return new Map(
    all
      .filter(({ context }) => !context)
      .map((row) => {
        const { slug, names, region_names: regionNames, commodities } = row;
        return [slug, { slug, names, regionNames, commodities, criteria: criteriaOf(row, largest) }];
      }),
  );
});

/** The criteria of one deposit; none for a deposit outside the two regions. */
export async function criteriaOfDeposit(slug: string): Promise<DepositCriteria | undefined> {
  return (await judgedDeposits()).get(slug)?.criteria;
}
