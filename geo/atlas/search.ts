import { run } from '@/geo/database/run';
import type { FoundRow } from '@/geo/domain/found';
import { searchFeatures } from '@/geo/queries/search';

/** Answers: which deposit, region, project or park is meant by these words, in whatever language and spelling? */
export function search(words: string, limit = 10): Promise<FoundRow[]> {
  return run(searchFeatures(words.trim(), limit));
}
