import type { ExplorerRow } from '@/geo/domain/deposit-explorer';

/** The rows of an answer; those that have not been sent yet are null. */
export type AnsweredRows = readonly (ExplorerRow | null)[];

/** The rows of an answer, and the deposits that the map draws for it. */
export interface Listed {
  query: string;
  rows: AnsweredRows;
  slugs: readonly string[];
  /** The questions for more rows that were not answered. */
  failed: readonly string[];
}
