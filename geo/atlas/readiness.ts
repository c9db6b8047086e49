import { run } from '@/geo/database/run';
import { AtlasError } from '@/geo/domain/errors';
import type { Figure } from '@/geo/domain/figure';
import { CRITERIA, type DepositCriteria } from '@/geo/domain/readiness';
import type { DepositReadiness, ReadinessOfOne } from '@/geo/domain/readiness-answer';
import { robustness } from '@/geo/domain/robustness';
import { claimsByIds } from '@/geo/queries/readiness';
import { judgedDeposits } from './judged-deposits';
import { oncePerVersion } from './once-per-version';

/** Answers: how ready is each deposit of the atlas, by which criteria, and how often does it stay in front whatever counts? By slug. */
export const readinessOfAll = oncePerVersion(async (): Promise<readonly DepositReadiness[]> => {
  const judged = await judgedDeposits(null);
  const robust = robustness(Object.fromEntries([...judged].map(([slug, { criteria }]) => [slug, criteria])));
  return [...judged.values()].map((one) => ({ ...one, topShare: robust[one.slug] ?? 0 }));
});

/** Answers: the same for one deposit, with every claim behind it. Throws not_found for a deposit that is not ranked. */
export async function readinessOf(slug: string): Promise<ReadinessOfOne> {
  const readiness = (await readinessOfAll()).find((one) => one.slug === slug);
  if (!readiness) throw new AtlasError('not_found', `There is no ranked deposit "${slug.slice(0, 80)}".`);
  return { readiness, claims: await readinessClaims([readiness]) };
}

/** Every claim behind these deposits' criteria, each once. */
export async function readinessClaims(deposits: readonly { criteria: DepositCriteria }[]): Promise<Figure[]> {
  const ids = deposits.flatMap(({ criteria }) =>
    CRITERIA.flatMap((criterion) => criteria[criterion].inputs.flatMap(({ claimIds }) => claimIds)),
  );
  return run(claimsByIds([...new Set(ids)]));
}
