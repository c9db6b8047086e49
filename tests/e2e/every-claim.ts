import type { APIRequestContext } from '@playwright/test';

interface ListedClaim {
  claim_id: string;
  topic: string;
}

/** Every claim of the ledger, read slice by slice. */
export async function everyClaim(request: APIRequestContext): Promise<ListedClaim[]> {
  const all: ListedClaim[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const slice: { claims: ListedClaim[]; next: string | null } = await (
      await request.get(`/api/claims?limit=500${after && `&after=${after}`}`)
    ).json();
    all.push(...slice.claims);
    after = slice.next;
  }
  return all;
}
