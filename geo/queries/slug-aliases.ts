import { z } from 'zod';
import type { FeatureKind } from '@/geo/domain/layers';
import type { Query } from '@/geo/domain/query';

/** The slug that an earlier one of a kind was changed to. */
export function slugAfter(kind: FeatureKind, oldSlug: string): Query<{ slug: string }> {
  return {
    text: 'select slug from slug_alias where kind = $1 and old_slug = $2',
    values: [kind, oldSlug],
    row: z.object({ slug: z.string() }),
  };
}
