import type { FeatureKind } from '@/geo/domain/layers';
import { renamedSlugs } from './renamed-slugs';

/** Answers: under which slug is what this earlier slug named? Null when it never named anything. */
export async function currentSlug(kind: FeatureKind, oldSlug: string): Promise<string | null> {
  return (await renamedSlugs(kind)).get(oldSlug) ?? null;
}
