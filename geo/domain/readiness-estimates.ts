import { groupBy } from './group-by';
import type { CriterionInput, InputName, Interval } from './readiness';
import {
  estimateKey,
  type LargestEstimate,
  type ReadinessEstimate,
  type ReadinessInputs,
} from './readiness-inputs';
import { missingInput } from './readiness-missing';
import { ageValue, agreementOf, classValue, REFERENCE_YEAR, scaleValue } from './readiness-values';

/** The two deposits with the largest figures published for each commodity, measure and unit, the larger first. */
export type LargestByKey = ReadonlyMap<string, readonly { slug: string; amount: number }[]>;

/** The largest single claims by what they are about; figures are compared as claimed, classes are never summed. */
export function largestByKey(estimates: readonly LargestEstimate[]): LargestByKey {
  return new Map(
    [...groupBy(estimates, estimateKey)].map(([key, ofKey]) => [
      key,
      ofKey.toSorted((one, other) => other.amount - one.amount),
    ]),
  );
}

/** How well a resource is known: the best class as printed, the age of the latest figure, and whether sources agree. */
export function estimateQuality(estimates: readonly ReadinessEstimate[]): CriterionInput[] {
  return [classInput(estimates), ageInput(estimates), agreementInput(estimates)];
}

function classInput(estimates: readonly ReadinessEstimate[]): CriterionInput {
  const classed = estimates.flatMap((estimate) => {
    const value = estimate.category === null ? null : classValue(estimate.category);
    return value === null ? [] : [{ ...estimate, value }];
  });
  const [best] = classed.toSorted(
    (one, other) => other.value.low - one.value.low || other.value.high - one.value.high,
  );
  if (!best) return missingInput('resourceClass', estimates);
  const value = {
    low: best.value.low,
    high: Math.max(...classed.map((estimate) => estimate.value.high)),
  };
  return known('resourceClass', { measured: null, words: best.category, value, claims: classed });
}

function ageInput(estimates: readonly ReadinessEstimate[]): CriterionInput {
  const dated = estimates.filter(({ effective_year }) => effective_year !== null);
  if (dated.length === 0) return missingInput('estimateAge', estimates);
  const latest = Math.max(...dated.map(({ effective_year }) => effective_year ?? 0));
  const age = REFERENCE_YEAR - latest;
  const claims = dated.filter(({ effective_year }) => effective_year === latest);
  return known('estimateAge', {
    measured: { low: age, high: age },
    words: String(latest),
    value: ageValue(latest),
    claims,
  });
}

/** Claims of one class about one thing agree or not; a single source can neither agree nor disagree. The worst group counts. */
function agreementInput(estimates: readonly ReadinessEstimate[]): CriterionInput {
  const groups = [...groupBy(estimates, (one) => `${estimateKey(one)}|${one.category ?? ''}`).values()];
  const compared = groups
    .filter((claims) => new Set(claims.map(({ source_id }) => source_id)).size > 1)
    .map((claims) => ({ claims, agreement: agreementOf(claims.map(intervalOf)) }))
    .toSorted((one, other) => one.agreement - other.agreement);
  const [worst] = compared;
  if (!worst) return missingInput('agreement', estimates);
  const percent = 100 * worst.agreement;
  const interval = { low: percent, high: percent };
  return known('agreement', { measured: interval, words: null, value: interval, claims: worst.claims });
}

function intervalOf({ low, high, bound }: ReadinessEstimate): Interval {
  return { low, high: bound === 'at_least' ? Number.POSITIVE_INFINITY : (high ?? low) };
}

/**
 * The size of a deposit within its commodity: from the smallest to the largest of its separate claims, against the largest claim for any
 * other deposit (its own would lower it as they grow). The commodity in which it stands best counts; one that no other deposit has a
 * figure for cannot be compared.
 */
export function scaleOf(
  { slug, estimates }: Pick<ReadinessInputs, 'slug' | 'estimates'>,
  largest: LargestByKey,
): CriterionInput {
  const sizes = [...groupBy(estimates, estimateKey)].flatMap(([key, claims]) => {
    const peer = largest.get(key)?.find((one) => one.slug !== slug);
    if (!peer) return [];
    const ends = claims.map(intervalOf);
    const size = {
      low: Math.min(...ends.map(({ low }) => low)),
      high: Math.max(...ends.map(({ high }) => high)),
    };
    const share = {
      low: (100 * size.low) / peer.amount,
      high: (100 * size.high) / peer.amount,
    };
    return [
      { claims, share, value: scaleValue(size, peer.amount), names: claims[0]?.commodity_names ?? null },
    ];
  });
  const [best] = sizes.toSorted(
    (one, other) => other.value.low - one.value.low || other.value.high - one.value.high,
  );
  if (!best) return missingInput('scaleRatio', estimates);
  const value = { low: best.value.low, high: Math.max(...sizes.map((size) => size.value.high)) };
  return known('scaleRatio', {
    measured: best.share,
    words: null,
    names: best.names,
    value,
    claims: best.claims,
  });
}

interface KnownInput extends Pick<CriterionInput, 'measured' | 'words' | 'value'> {
  names?: CriterionInput['names'];
  claims: readonly ReadinessEstimate[];
}

function known(name: InputName, { claims, ...input }: KnownInput): CriterionInput {
  return {
    name,
    ...input,
    names: input.names ?? null,
    feature: null,
    isMissing: false,
    claimIds: claims.map(({ claim_id }) => claim_id),
  };
}
