import { runOne } from '@/geo/database/run';
import type { FeatureKind } from '@/geo/domain/layers';
import { slugAfter } from '@/geo/queries/slug-aliases';

/** Answers: under which slug is what this earlier slug named? Null when it never named anything. */
export async function currentSlug(kind: FeatureKind, oldSlug: string): Promise<string | null> {
  return (await runOne(slugAfter(kind, oldSlug)))?.slug ?? null;
}
