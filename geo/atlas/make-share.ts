import { createHmac, randomBytes } from 'node:crypto';
import { runOne } from '@/geo/database/run';
import { inTransaction } from '@/geo/database/transaction';
import { AtlasError } from '@/geo/domain/errors';
import { inLanguage } from '@/geo/domain/in-language';
import { LANGUAGES } from '@/geo/domain/languages';
import type { ShareInput } from '@/geo/domain/share';
import { shareSlug } from '@/geo/domain/share-slug';
import { callerKey, countCreation, forgetCallers, lockCaller } from '@/geo/queries/share-callers';
import { insertShare } from '@/geo/queries/shares';
import { checkShare } from './check-share';
import { newToken, tokenHash } from './share-token';

const SHARES_AN_HOUR = 10;

/** A share just made. */
export interface MadeShare {
  slug: string;
  /** What its maker changes it with; it is told this once and kept nowhere. */
  token: string;
}

/**
 * Makes a share for a caller, who is known only as a keyed hash of the network address for an hour.
 * Throws bad_request for what this atlas cannot show and too_many_requests after ten within an hour.
 */
export async function makeShare(input: ShareInput, callerAddress: string): Promise<MadeShare> {
  checkShare(input);
  const today = await runOne(callerKey(randomBytes(32).toString('hex')));
  if (!today) throw new AtlasError('internal', 'The share could not be counted.');
  const caller = createHmac('sha256', today.key).update(callerAddress).digest('hex');
  const title = input.isListed ? (inLanguage(input.texts, LANGUAGES[0])?.value.title ?? null) : null;
  const made = { slug: shareSlug(title, randomBytes(16)), token: newToken() };
  await inTransaction(async (run) => {
    await run(lockCaller(caller));
    await run(forgetCallers);
    const [counted] = await run(countCreation(caller, SHARES_AN_HOUR));
    if (!counted)
      throw new AtlasError(
        'too_many_requests',
        `At most ${SHARES_AN_HOUR} shares can be made in an hour. Try again later.`,
      );
    await run(insertShare(made.slug, input, tokenHash(made.token)));
  });
  return made;
}
