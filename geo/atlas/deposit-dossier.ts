import { run, runOne } from '@/geo/database/run';
import type { DepositDossier } from '@/geo/domain/deposit';
import { AtlasError } from '@/geo/domain/errors';
import { claimsAbout } from '@/geo/queries/claims';
import { depositBySlug, estimatesOf, licencesOf } from '@/geo/queries/deposits';
import { notesAbout } from '@/geo/queries/notes';
import { clearanceOf } from '@/geo/queries/regions';
import { depositAccess } from './deposit-access';

// These claims have a part of the dossier to themselves.
const SHOWN_ELSEWHERE = new Set(['resource_estimate', 'licence']);

/** Answers: what is known of this deposit, from whom, and what stands around it? Throws not_found. */
export async function depositDossier(slug: string): Promise<DepositDossier> {
  const deposit = await runOne(depositBySlug(slug));
  if (!deposit) throw new AtlasError('not_found', `There is no deposit "${slug.slice(0, 80)}".`);
  const [estimates, claims, licences, access, notes, clearance] = await Promise.all([
    run(estimatesOf('deposit', slug)),
    run(claimsAbout('deposit', slug)),
    run(licencesOf(slug)),
    depositAccess(slug),
    run(notesAbout('deposit', slug)),
    deposit.region_code ? run(clearanceOf(deposit.region_code)) : [],
  ]);
  const facts = claims.filter((claim) => !SHOWN_ELSEWHERE.has(claim.indicator));
  return { deposit, estimates, facts, licences, access, clearance, notes };
}
