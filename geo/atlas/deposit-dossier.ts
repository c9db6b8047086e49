import { run, runOne } from '@/geo/database/run';
import type { DepositDossier } from '@/geo/domain/deposit';
import { distanceInterval } from '@/geo/domain/distance';
import { AtlasError } from '@/geo/domain/errors';
import type { Nearby, NearbyRow } from '@/geo/domain/nearby';
import { claimsAbout } from '@/geo/queries/claims';
import { depositBySlug, estimatesOf, licencesOf } from '@/geo/queries/deposits';
import { nearestTo } from '@/geo/queries/nearby';
import { notesAbout } from '@/geo/queries/notes';
import { progressOf } from '@/geo/queries/projects';
import { clearanceOf } from '@/geo/queries/regions';

// These claims have a part of the dossier to themselves.
const SHOWN_ELSEWHERE = new Set(['resource_estimate', 'licence']);

/** Answers: what is known of this deposit, from whom, and what stands around it? Throws not_found. */
export async function depositDossier(slug: string): Promise<DepositDossier> {
  const deposit = await runOne(depositBySlug(slug));
  if (!deposit) throw new AtlasError('not_found', `There is no deposit "${slug.slice(0, 80)}".`);
  const [estimates, claims, licences, nearest, notes, clearance] = await Promise.all([
    run(estimatesOf('deposit', slug)),
    run(claimsAbout('deposit', slug)),
    run(licencesOf(slug)),
    run(nearestTo(slug)),
    run(notesAbout('deposit', slug)),
    deposit.region_code ? run(clearanceOf(deposit.region_code)) : [],
  ]);
  const facts = claims.filter((claim) => !SHOWN_ELSEWHERE.has(claim.indicator));
  return { deposit, estimates, facts, licences, nearby: await withProgress(nearest), clearance, notes };
}

async function withProgress(nearest: NearbyRow[]): Promise<Nearby[]> {
  const slugs = nearest.filter((row) => row.feature_kind === 'project').map((row) => row.slug);
  const progress = slugs.length === 0 ? [] : await run(progressOf(slugs));
  return nearest
    .map(({ distance_m, accuracy_m, own_accuracy_m, ...row }) => ({
      ...row,
      distance: distanceInterval(distance_m, [accuracy_m, own_accuracy_m]),
      progress: progress.find((step) => step.project_slug === row.slug && step.measure === 'works') ?? null,
    }))
    .toSorted((one, other) => one.distance.km - other.distance.km);
}
