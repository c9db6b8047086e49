import type { AccessKind, AccessState } from './access';
import { distanceInterval } from './distance';
import type { CriterionInput, CriterionValue, DepositCriteria, Interval } from './readiness';
import { estimateQuality, type LargestByKey, scaleOf } from './readiness-estimates';
import type { ReadinessInputs } from './readiness-inputs';
import { missingInput } from './readiness-missing';
import {
  clearanceValue,
  distanceValue,
  meanInterval,
  rightsValue,
  WORTHLESS_AT_KM,
} from './readiness-values';

const HECTARES_PER_KM2 = 100;

// A claim that is only planned, inferred or doubted may turn out either way.
const UNSURE = new Set(['plan', 'inferred', 'suspicious']);

/** The criteria of a deposit; `largest` are the largest published figures of each commodity. */
export function criteriaOf(inputs: ReadinessInputs, largest: LargestByKey): DepositCriteria {
  const near = (name: keyof typeof WORTHLESS_AT_KM, state: AccessState) => nearInput(inputs, name, state);
  return {
    clearance: criterion([clearanceInput(inputs)]),
    access_now: criterion([near('railway', 'now'), near('road', 'now'), near('airport', 'now')]),
    access_after: criterion([
      near('railway', 'after_projects'),
      near('road', 'after_projects'),
      near('airport', 'after_projects'),
    ]),
    power: criterion([near('power', 'now')]),
    estimate_quality: criterion(estimateQuality(inputs.estimates)),
    scale: criterion([scaleOf(inputs, largest)]),
    licence: criterion([rightsInput(inputs)]),
    incentives: criterion([incentivesInput(inputs, near('park', 'now'))]),
  };
}

/** A criterion is the mean of its inputs, end by end. */
function criterion(inputs: readonly CriterionInput[]): CriterionValue {
  return { ...meanInterval(inputs.map(({ value }) => value)), inputs };
}

function clearanceInput({ cleared, district_areas }: ReadinessInputs): CriterionInput {
  const year = Math.max(...cleared.map((figure) => figure.year));
  const latest = cleared.filter((figure) => figure.year === year);
  const hectares = latest.map(({ area_ha }) => area_ha);
  const lows = district_areas.map(({ low_km2 }) => low_km2);
  const highs = district_areas.map(({ low_km2, high_km2 }) => high_km2 ?? low_km2);
  if (latest.length === 0 || lows.length === 0) return missingInput('clearedShare');
  const districtHa: Interval = {
    low: Math.min(...lows) * HECTARES_PER_KM2,
    high: Math.max(...highs) * HECTARES_PER_KM2,
  };
  const [least, most] = [Math.min(...hectares), Math.max(...hectares)]; // sources may differ
  return {
    name: 'clearedShare',
    measured: { low: (100 * least) / districtHa.high, high: (100 * most) / districtHa.low },
    words: String(year),
    names: null,
    feature: null,
    value: { low: clearanceValue(least, districtHa).low, high: clearanceValue(most, districtHa).high },
    isMissing: false,
    claimIds: [...latest, ...district_areas].map(({ claim_id }) => claim_id),
  };
}

function nearInput(
  { access }: ReadinessInputs,
  name: keyof typeof WORTHLESS_AT_KM & AccessKind,
  state: AccessState,
): CriterionInput {
  const row = access.find((one) => one.kind === name && one.state === state);
  if (!row) return missingInput(name);
  const { lowKm, highKm } = distanceInterval(row.distance_m, [row.accuracy_m]);
  return {
    name,
    measured: { low: lowKm, high: highKm },
    words: null,
    names: row.names,
    feature: { kind: row.feature_kind, slug: row.feature_slug },
    value: distanceValue({ lowKm, highKm }, WORTHLESS_AT_KM[name]),
    isMissing: false,
    claimIds: [],
  };
}

/** How far rights have come: what is stated for sure gives the lower end, what is planned or inferred may raise the upper. */
function rightsInput({ rights }: ReadinessInputs): CriterionInput {
  const known = rights.flatMap((right) => {
    const value = rightsValue(right.licence_type);
    return value === null ? [] : [{ ...right, value }];
  });
  const best = known.toSorted((one, other) => other.value - one.value)[0];
  if (!best) return missingInput('rights');
  const sure = known.filter(({ qualifier }) => !UNSURE.has(qualifier)).map(({ value }) => value);
  return {
    name: 'rights',
    measured: null,
    words: best.licence_type,
    names: null,
    feature: null,
    value: { low: Math.max(0, ...sure), high: best.value },
    isMissing: false,
    claimIds: known.map(({ claim_id }) => claim_id),
  };
}

/** A park is worth being near for what its residents are spared; where no incentive is published, nothing is known. */
function incentivesInput({ incentives }: ReadinessInputs, park: CriterionInput): CriterionInput {
  return incentives.length === 0 ? missingInput('park') : { ...park, claimIds: incentives };
}
