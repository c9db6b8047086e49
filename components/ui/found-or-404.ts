import { notFound } from 'next/navigation';
import { AtlasError } from '@/geo/domain/errors';

/** Waits for an answer of the atlas; what does not exist is a page that is not there. */
export async function foundOr404<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof AtlasError && error.kind === 'not_found') notFound();
    throw error;
  }
}
