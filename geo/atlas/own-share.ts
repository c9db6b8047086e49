import { run, runOne } from '@/geo/database/run';
import type { OwnShare, ShareInput } from '@/geo/domain/share';
import { openShareBySlug, revokeShare, shareSecrets, updateShare } from '@/geo/queries/shares';
import { checkShare } from './check-share';
import { noShare } from './no-share';
import { readShare } from './read-share';
import { isTokenOf } from './share-token';

const NOBODYS_HASH = '0'.repeat(64);

/** Answers its maker: what does the share hold, and how often was it opened? Throws not_found, for a wrong token too. */
export async function ownShare(slug: string, token: string): Promise<OwnShare> {
  const views = await viewsForMaker(slug, token);
  const row = await runOne(openShareBySlug(slug));
  if (!row) throw noShare();
  const { texts, author, state, embed_hosts, is_listed, expires_on } = readShare(row);
  return {
    slug,
    texts,
    author,
    state,
    embedHosts: embed_hosts,
    isListed: is_listed,
    expiresOn: expires_on,
    views,
  };
}

/** Stores what its maker changed. Throws not_found, for a wrong token too, and bad_request for what cannot be shown. */
export async function changeShare(slug: string, token: string, input: ShareInput): Promise<void> {
  await viewsForMaker(slug, token);
  checkShare(input);
  if ((await run(updateShare(slug, input))).length === 0) throw noShare();
}

/** Ends a share for good. Throws not_found, for a wrong token too. */
export async function endShare(slug: string, token: string): Promise<void> {
  await viewsForMaker(slug, token);
  if ((await run(revokeShare(slug))).length === 0) throw noShare();
}

// A token is compared for a share that is not there as well, so that the time tells nothing.
async function viewsForMaker(slug: string, token: string): Promise<number> {
  const secrets = await runOne(shareSecrets(slug));
  const isMaker = isTokenOf(token, secrets?.token_hash ?? NOBODYS_HASH);
  if (!secrets || !isMaker) throw noShare();
  return secrets.views;
}
