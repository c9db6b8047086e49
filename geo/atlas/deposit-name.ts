import { runOne } from '@/geo/database/run';
import type { DepositRow } from '@/geo/domain/deposit';
import { AtlasError } from '@/geo/domain/errors';
import { depositBySlug } from '@/geo/queries/deposits';

/** Answers: what is this deposit called? Throws not_found. */
export async function depositName(slug: string): Promise<DepositRow> {
  const deposit = await runOne(depositBySlug(slug));
  if (!deposit) throw new AtlasError('not_found', `There is no deposit "${slug.slice(0, 80)}".`);
  return deposit;
}
