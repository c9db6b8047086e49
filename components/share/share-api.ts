import type { OwnShare } from '@/geo/domain/share';

/** What the maker of a share sends of it. */
export type SentShare = Omit<OwnShare, 'slug' | 'views'>;

/** Why something was not done, for the reader's words: `detail` is what the server said. */
export interface Refusal {
  reason: 'tooMany' | 'notFound' | 'refused' | 'offline';
  detail: string;
}

type Answer<Value> = { value: Value; refusal?: undefined } | { value?: undefined; refusal: Refusal };

/** Makes a share. */
export function makeShare(share: SentShare): Promise<Answer<{ slug: string; token: string }>> {
  return ask('/api/shares', 'POST', { body: share });
}

/** What a share holds, for its maker. */
export function ownShare(slug: string, token: string): Promise<Answer<OwnShare>> {
  return ask(`/api/shares/${slug}/own`, 'GET', { token });
}

/** Stores a changed share. */
export function changeShare(slug: string, token: string, share: SentShare): Promise<Answer<unknown>> {
  return ask(`/api/shares/${slug}/own`, 'PUT', { token, body: share });
}

/** Ends a share for good. */
export function endShare(slug: string, token: string): Promise<Answer<unknown>> {
  return ask(`/api/shares/${slug}/own`, 'DELETE', { token });
}

async function ask<Value>(
  path: string,
  method: string,
  { token, body }: { token?: string; body?: unknown },
): Promise<Answer<Value>> {
  try {
    const response = await fetch(path, {
      method,
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const answer = await response.json();
    if (response.ok) return { value: answer as Value };
    const reason = response.status === 429 ? 'tooMany' : response.status === 404 ? 'notFound' : 'refused';
    return { refusal: { reason, detail: String(answer.detail ?? response.status) } };
  } catch {
    return { refusal: { reason: 'offline', detail: '' } };
  }
}
