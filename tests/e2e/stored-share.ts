import { resolve } from 'node:path';
import pg from 'pg';
import { newToken, tokenHash } from '@/geo/atlas/share-token';
import { privateClusterAddress } from '@/geo/database/cluster/private-cluster';
import type { ShareState } from '@/geo/domain/share-state';
import type { HeadedTexts } from '@/geo/domain/share-text';
import { insertShare } from '@/geo/queries/shares';

interface StoredShare {
  /** Of any version that was ever written. */
  state: object;
  texts?: HeadedTexts | null;
  isListed?: boolean;
}

/** Stores a share straight in the database of the server under test: as old as it likes, and past the limit of ten an hour. */
export async function storeShare({
  state,
  texts = null,
  isListed = false,
}: StoredShare): Promise<{ slug: string; token: string }> {
  const token = newToken();
  const slug = `stored-${token.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}`;
  const share = {
    state: state as ShareState,
    texts,
    isListed,
    author: null,
    embedHosts: [],
    expiresOn: null,
  };
  const { text, values } = insertShare(slug, share, tokenHash(token));
  const client = new pg.Client(privateClusterAddress(resolve(process.env.E2E_DATA_DIR ?? '')));
  await client.connect();
  try {
    await client.query(text, [...values]);
  } finally {
    await client.end();
  }
  return { slug, token };
}
