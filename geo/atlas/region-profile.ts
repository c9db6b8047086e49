import { run, runOne } from '@/geo/database/run';
import { AtlasError } from '@/geo/domain/errors';
import { EVERYONE } from '@/geo/domain/hazard-audience';
import type { ProjectRow, ProjectWithProgress } from '@/geo/domain/project';
import type { RegionProfile } from '@/geo/domain/region';
import { seriesOf } from '@/geo/domain/series';
import { claimsAbout } from '@/geo/queries/claims';
import { returnsTo } from '@/geo/queries/clearance';
import { depositList, estimatesOf } from '@/geo/queries/deposits';
import { notesAbout } from '@/geo/queries/notes';
import { observationsOf } from '@/geo/queries/observations';
import { parkList } from '@/geo/queries/parks';
import { progressOf, projectsIn } from '@/geo/queries/projects';
import { atlasRegions, clearanceOf, hazardSummaryOf, regionByCode } from '@/geo/queries/regions';

/** Answers: what is known of this region, and what lies in it? Throws not_found. */
export async function regionProfile(code: string): Promise<RegionProfile> {
  const region = await runOne(regionByCode(code));
  if (!region) throw new AtlasError('not_found', `There is no region "${code.slice(0, 80)}".`);
  const [
    regions,
    clearance,
    hazard,
    returned,
    observations,
    claims,
    estimates,
    deposits,
    projects,
    parks,
    notes,
  ] = await Promise.all([
    run(atlasRegions),
    run(clearanceOf(code)),
    runOne(hazardSummaryOf(code, EVERYONE)),
    run(returnsTo(code)),
    run(observationsOf(code)),
    run(claimsAbout('region', code)),
    run(estimatesOf('region', code)),
    run(depositList(code)),
    run(projectsIn(code)),
    run(parkList(code)),
    run(notesAbout('region', code)),
  ]);
  const shownElsewhere = new Set(
    [...observations, ...estimates, ...clearance, ...returned].map((figure) => figure.claim_id),
  );
  return {
    region,
    districts: regions.filter((district) => district.parent_code === code),
    clearance,
    mineActionAtWork: hazard !== undefined,
    returned,
    series: seriesOf(observations),
    facts: claims.filter((claim) => !shownElsewhere.has(claim.claim_id)),
    estimates,
    deposits,
    projects: await withProgress(projects),
    parks,
    notes,
  };
}

async function withProgress(projects: ProjectRow[]): Promise<ProjectWithProgress[]> {
  const progress = await run(progressOf(projects.map((project) => project.slug)));
  return projects.map((project) => ({
    project,
    progress: progress.find((step) => step.project_slug === project.slug && step.measure === 'works') ?? null,
  }));
}
