import { z } from 'zod';
import type { Query } from '@/geo/domain/query';

const TABLES = {
  deposit: 'deposit',
  project: 'infrastructure_project',
  park: 'industrial_park',
} as const;

/** What an exported row is about. */
export type ExportSubject = keyof typeof TABLES;

/** Those of some slugs that exist. */
export function knownSlugs(subject: ExportSubject, slugs: readonly string[]): Query<{ slug: string }> {
  return {
    text: `select slug from ${TABLES[subject]} where slug = any($1)`,
    values: [slugs],
    row: z.object({ slug: z.string() }),
  };
}
