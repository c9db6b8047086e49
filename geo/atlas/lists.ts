import { run } from '@/geo/database/run';
import type { DepositRow } from '@/geo/domain/deposit';
import type { ParkRow } from '@/geo/domain/park';
import type { ProjectRow } from '@/geo/domain/project';
import type { RegionRow } from '@/geo/domain/region';
import { depositList, depositsBySlug } from '@/geo/queries/deposits';
import { parkList } from '@/geo/queries/parks';
import { projectList } from '@/geo/queries/projects';
import { atlasRegions } from '@/geo/queries/regions';

/** Every deposit, by name. */
export const listDeposits = (): Promise<DepositRow[]> => run(depositList(null));

/** Those of some deposits that exist, in the order they are named. */
export const listDepositsNamed = async (slugs: readonly string[]): Promise<DepositRow[]> =>
  slugs.length === 0 ? [] : run(depositsBySlug(slugs));

/** Every infrastructure project, by sector and name. */
export const listProjects = (): Promise<ProjectRow[]> => run(projectList);

/** Every park, by name. */
export const listParks = (): Promise<ParkRow[]> => run(parkList(null));

/** The economic regions and districts of the atlas. */
export const listRegions = (): Promise<RegionRow[]> => run(atlasRegions);
