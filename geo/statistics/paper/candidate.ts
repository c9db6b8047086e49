import type { Fit } from '../regression';

/** A fit of mining value by some of the variables. */
export interface Candidate {
  variables: string[];
  rSquared: number;
  multipleR: number;
  p: number;
  fit: Fit;
}
