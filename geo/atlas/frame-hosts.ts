import { runOne } from '@/geo/database/run';
import { openShareBySlug } from '@/geo/queries/shares';

/** Answers: whose pages may show this share in a frame? Anyone's when it is listed, else those it names; nobody's when there is none. */
export async function frameHosts(slug: string): Promise<'any' | string[]> {
  const row = await runOne(openShareBySlug(slug));
  if (!row) return [];
  return row.is_listed ? 'any' : row.embed_hosts;
}
