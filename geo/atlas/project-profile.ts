import { run, runOne } from '@/geo/database/run';
import { AtlasError } from '@/geo/domain/errors';
import { nearFeature } from '@/geo/domain/near';
import type { ProjectProfile } from '@/geo/domain/project';
import { claimsAbout } from '@/geo/queries/claims';
import { nearestTo } from '@/geo/queries/near';
import { notesAbout } from '@/geo/queries/notes';
import { progressOf, projectBySlug, segmentsOf } from '@/geo/queries/projects';

/** Answers: what is this project, how far is it built, and what do the sources say? Throws not_found. */
export async function projectProfile(slug: string): Promise<ProjectProfile> {
  const project = await runOne(projectBySlug(slug));
  if (!project) throw new AtlasError('not_found', `There is no project "${slug.slice(0, 80)}".`);
  const [claims, segments, near, notes] = await Promise.all([
    run(claimsAbout('project', slug)),
    run(segmentsOf(slug)),
    run(nearestTo('project', slug)),
    run(notesAbout('project', slug)),
  ]);
  const progress = await run(progressOf([slug, ...segments.map((segment) => segment.slug)]));
  const shownElsewhere = new Set(progress.map((step) => step.claim_id));
  return {
    project,
    progress: progress.filter((step) => step.project_slug === slug),
    facts: claims.filter((claim) => !shownElsewhere.has(claim.claim_id)),
    segments: segments.map((segment) => ({
      project: segment,
      progress:
        progress.find((step) => step.project_slug === segment.slug && step.measure === 'works') ?? null,
    })),
    near: near.map(nearFeature),
    notes,
  };
}
