import type { DepositDossier } from './deposit';
import { holdersOf } from './licence-holder';

/** What may be missing about a deposit, in the order a reader asks; the words are in the messages under `notKnown`. */
const NOT_KNOWN = [
  'positionNone',
  'positionDistrict',
  'positionNotPrimary',
  'statusUnknown',
  'typeUnknown',
  'noEstimate',
  'noClass',
  'noDate',
  'noGrade',
  'noHolder',
  'noCost',
  'noClearance',
] as const;

export type NotKnown = (typeof NOT_KNOWN)[number];

/** The part of a dossier the rules look at. */
export type KnownFacts = Pick<DepositDossier, 'deposit' | 'estimates' | 'facts' | 'licences' | 'clearance'>;

const COSTS = new Set(['investment_usd', 'capital_cost', 'operating_cost']);

// A grade says how rich ore is; water and stone have none.
const WITHOUT_GRADE = new Set(['mineral_water', 'stone_clay_sand']);

const RULES: Record<NotKnown, (known: KnownFacts) => boolean> = {
  positionNone: ({ deposit }) => deposit.location_precision === 'none',
  positionDistrict: ({ deposit }) => deposit.location_precision === 'district',
  positionNotPrimary: ({ deposit }) =>
    deposit.location_precision === 'point' && deposit.location_basis !== 'stated',
  statusUnknown: ({ deposit }) => deposit.status === 'unknown',
  typeUnknown: ({ deposit }) => deposit.deposit_type === 'unknown',
  noEstimate: ({ estimates }) => estimates.length === 0,
  noClass: ({ estimates }) =>
    estimates.length > 0 && estimates.every((estimate) => estimate.category === null),
  noDate: ({ estimates }) =>
    estimates.length > 0 && estimates.every((estimate) => estimate.effective_date === null),
  noGrade: ({ deposit, facts, estimates }) =>
    deposit.commodities.some((commodity) => !WITHOUT_GRADE.has(commodity.group)) &&
    !facts.some((fact) => fact.indicator.includes('_grade_')) &&
    !estimates.some((estimate) => estimate.measured === 'grade'),
  noHolder: ({ licences }) => holdersOf(licences).length === 0,
  noCost: ({ facts }) => !facts.some((fact) => COSTS.has(fact.indicator)),
  noClearance: ({ clearance }) => clearance.length === 0,
};

/** What no source of the atlas says about a deposit: a list to ask for, never filled by a guess. */
export function notKnown(known: KnownFacts): NotKnown[] {
  return NOT_KNOWN.filter((key) => RULES[key](known));
}
