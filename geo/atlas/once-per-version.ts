import { dataVersion } from '@/geo/tiles/data-version';

/** The same question, asked once for each version of the data; who asks meanwhile waits for the same answer. */
export function oncePerVersion<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let known: { version: string; answer: Promise<Answer> } | undefined;
  return async () => {
    const version = await dataVersion();
    if (known?.version === version) return known.answer;
    const asked = { version, answer: ask() };
    known = asked;
    asked.answer.catch(() => {
      if (known === asked) known = undefined; // a failure is not an answer: the next reader asks anew
    });
    return asked.answer;
  };
}
