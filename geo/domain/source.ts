import type { Source } from './figure';

/** A source and how many claims rest on it. */
export interface SourceWithClaims {
  id: string;
  publisher: string;
  title: string | null;
  url: string | null;
  publishedOn: string | null;
  kind: Source['kind'];
  note: string | null;
  claimCount: number;
}
