import { run } from '@/geo/database/run';
import type { FeatureKind } from '@/geo/domain/layers';
import type { Renamed } from '@/geo/domain/renamed';
import { slugAliases } from '@/geo/queries/slug-aliases';

/** Answers: which earlier slugs of a kind name what has another slug now, and which one? */
export async function renamedSlugs(kind: FeatureKind): Promise<Renamed> {
  return new Map((await run(slugAliases(kind))).map(({ old_slug, slug }) => [old_slug, slug]));
}
