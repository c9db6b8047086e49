/** Why a computation is not made; each is a sentence on the screen, never a NaN. */
type RefusalReason =
  | 'too_few'
  | 'exact_fit'
  | 'constant'
  | 'collinear'
  | 'not_positive'
  | 'out_of_range'
  | 'unequal';

/** A computation that was not made: the reason, and what of the input it rests on. */
export interface Refusal {
  refusal: RefusalReason;
  /** Names of the variables the reason is about. */
  variables: string[];
  observations: number;
  regressors: number;
}

/** True when a computation was refused. */
export function isRefusal(answer: object): answer is Refusal {
  return 'refusal' in answer;
}

/** A refusal; what does not matter for the reason may be left out. */
export function refuse(refusal: RefusalReason, about: Partial<Omit<Refusal, 'refusal'>> = {}): Refusal {
  return { refusal, variables: [], observations: 0, regressors: 0, ...about };
}
