import { type CriterionInput, type InputName, UNKNOWN } from './readiness';

/** An input that nothing is known of, though claims may speak of it: any value is possible. */
export function missingInput(name: InputName, claims: readonly { claim_id: string }[] = []): CriterionInput {
  return {
    name,
    measured: null,
    words: null,
    names: null,
    feature: null,
    value: UNKNOWN,
    isMissing: true,
    claimIds: claims.map(({ claim_id }) => claim_id),
  };
}
