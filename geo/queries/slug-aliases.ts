import { z } from 'zod';
import type { FeatureKind } from '@/geo/domain/layers';
import type { Query } from '@/geo/domain/query';

/** Every earlier slug of a kind, with the present one. */
export function slugAliases(kind: FeatureKind): Query<{ old_slug: string; slug: string }> {
  return {
    text: 'select old_slug, slug from slug_alias where kind = $1',
    values: [kind],
    row: z.object({ old_slug: z.string(), slug: z.string() }),
  };
}
