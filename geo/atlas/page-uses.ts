import type { ClaimUse } from '@/geo/domain/claim-use';
import { clearanceFigures } from '@/geo/domain/clearance-figures';
import { FIRST_SETTINGS } from '@/geo/domain/clearing-settings';
import { groupBy } from '@/geo/domain/group-by';
import { parseSettings } from '@/geo/statistics/settings';
import { clearance } from './clearance';
import { planClearing } from './clearing-order';
import { findings } from './findings';
import { oncePerVersion } from './once-per-version';
import { paperCheck } from './paper-check';
import { statistics } from './statistics';

type UseOfClaim = Pick<ClaimUse, 'page' | 'id' | 'reason'> & { claimId: string };

// These pages compute what they show: which claims are shown is asked of their own answers, as at their first settings.
const usesByClaim = oncePerVersion(async () => {
  const [cleared, found, checked, computed, plan] = await Promise.all([
    clearance(),
    findings(),
    paperCheck(),
    statistics(parseSettings({})),
    planClearing(FIRST_SETTINGS),
  ]);
  const on = (
    page: ClaimUse['page'],
    reason: ClaimUse['reason'],
    claimIds: readonly string[],
  ): UseOfClaim[] => claimIds.map((claimId) => ({ page, id: page, reason, claimId }));
  const others = new Set(checked.others.map(({ claim_id }) => claim_id));
  const uses = [
    ...on('clearance', 'report', idsOf(clearanceFigures(cleared))),
    ...on('findings', 'finding', idsOf(found.figures)),
    ...on('workbench', 'variable', idsOf(computed.table.rows.flatMap(({ claims }) => claims))),
    ...on(
      'order',
      'weighed',
      plan.order.steps.flatMap(({ unlocked }) => unlocked.flatMap(({ claim_id }) => claim_id ?? [])),
    ),
    ...checked.rows.flatMap(({ claim, basis }) =>
      basis
        .filter((claimId) => others.has(claimId))
        .map((claimId) => ({
          page: 'paper' as const,
          id: claim.claim_id,
          reason: 'basis' as const,
          claimId,
        })),
    ),
  ];
  return groupBy(uses, ({ claimId }) => claimId);
});

/** Answers: on which of the pages that compute what they show do these claims stand? */
export async function pageUses(claimIds: readonly string[]): Promise<ClaimUse[]> {
  const byClaim = await usesByClaim();
  return claimIds
    .flatMap((claimId) => byClaim.get(claimId) ?? [])
    .map(({ page, id, reason }) => ({ page, id, reason, names: null }));
}

function idsOf(figures: readonly { claim_id: string }[]): string[] {
  return figures.map(({ claim_id }) => claim_id);
}
