import { permanentRedirect } from 'next/navigation';
import { AtlasError } from '@/geo/domain/errors';
import { foundOr404 } from './found-or-404';
import { queryText } from './query-text';

interface MovedOptions {
  /** The slug that what was asked for has now; null when it never had that name. */
  currentSlug: () => Promise<string | null>;
  /** The address of a slug, without a query. */
  addressOf: (slug: string) => string;
  query: Record<string, string | string[] | undefined>;
}

/** Waits for an answer of the atlas; an earlier name leads to the present one, the query kept; anything else that is not there is 404. */
export async function foundOrMoved<Answer>(
  answer: Promise<Answer>,
  { currentSlug, addressOf, query }: MovedOptions,
): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    const slug = error instanceof AtlasError && error.kind === 'not_found' ? await currentSlug() : null;
    if (slug === null) return foundOr404(Promise.reject(error));
    permanentRedirect(addressOf(slug) + queryText(query));
  }
}
