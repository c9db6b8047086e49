import type { Figure } from './figure';
import type { Texts } from './languages';
import type { DepositCriteria } from './readiness';

/** A deposit as it is ranked: its criteria, and the share (0 to 1) of drawn weightings in which it is among the first. */
export interface DepositReadiness {
  slug: string;
  names: Texts;
  regionNames: Texts | null;
  commodities: readonly Texts[];
  criteria: DepositCriteria;
  topShare: number;
}

/** One deposit's readiness with the claims behind it. */
export interface ReadinessOfOne {
  readiness: DepositReadiness;
  claims: readonly Figure[];
}
