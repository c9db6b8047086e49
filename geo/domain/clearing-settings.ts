import { UNLOCKED_KINDS, type UnlockedKind, type UnlockWeights } from './clearing-case';

/** The ways of clearing with a rate each. */
export const CLEARING_METHODS = ['manual', 'mechanical', 'animal_detection'] as const;

type ClearingMethod = (typeof CLEARING_METHODS)[number];

/** Hectares a team clears in a day: assumptions of this atlas for a start, for no rate was found in the sources it holds. */
const ASSUMED_RATES: Record<ClearingMethod, number> = {
  manual: 0.05,
  mechanical: 1,
  animal_detection: 0.2,
};

/** What the order depends on, as typed: a text for each field, so that nothing typed is lost. */
export const CLEARING_FIELDS = [
  'budget',
  'hectares',
  ...CLEARING_METHODS.flatMap((method) => [`${method}_days`, `${method}_rate`] as const),
  'within',
  ...UNLOCKED_KINDS.map((kind) => `weight_${kind}` as const),
] as const;

export type ClearingField = (typeof CLEARING_FIELDS)[number];

export const MAX_WEIGHT = 10;
const MAX_WITHIN_KM = 50;
const MAX_HECTARES = 10_000_000;
const MAX_DAYS = 10_000_000;
const MAX_RATE = 100;

/** What is asked: the budget in hectares or in team-days, the distance in km within which an open area locks a thing, the weights. */
export interface ClearingSettings {
  budget: 'hectares' | 'days';
  hectares: number;
  days: Record<ClearingMethod, number>;
  ratesHa: Record<ClearingMethod, number>;
  withinKm: number;
  weights: UnlockWeights;
}

/** Why a field cannot be used. */
type ClearingProblem = 'number' | 'negative' | 'large' | 'rate' | 'choice' | 'twice' | 'zero_weights';

/** The settings when an address names none. */
export const FIRST_SETTINGS: ClearingSettings = {
  budget: 'hectares',
  hectares: 500,
  days: { manual: 200, mechanical: 100, animal_detection: 50 },
  ratesHa: ASSUMED_RATES,
  withinKm: 5,
  weights: { deposits: 3, projects: 3, parks: 2, people: 2 },
};

export interface ReadSettings {
  settings: ClearingSettings;
  /** What each field says in the address, or would say: for the form. */
  texts: Record<ClearingField, string>;
  problems: { field: ClearingField | 'weights'; problem: ClearingProblem }[];
}

/** Reads the settings of an address; a field that cannot be used is named in `problems` and has its first value. */
export function readClearingSettings(query: Record<string, string | string[] | undefined>): ReadSettings {
  const problems: ReadSettings['problems'] = [];
  const texts = Object.fromEntries(
    CLEARING_FIELDS.map((field) => [field, firstText(field)]),
  ) as ReadSettings['texts'];
  for (const field of CLEARING_FIELDS) {
    const given = query[field];
    if (Array.isArray(given)) problems.push({ field, problem: 'twice' });
    if (typeof given === 'string') texts[field] = given.slice(0, 40);
  }
  const read = (field: ClearingField, most: number, isRate = false): number => {
    const problem = problemOf(texts[field], most, isRate);
    if (problem) problems.push({ field, problem });
    return Number(problem ? firstText(field) : numeral(texts[field]));
  };
  if (texts.budget !== 'hectares' && texts.budget !== 'days')
    problems.push({ field: 'budget', problem: 'choice' });
  const settings: ClearingSettings = {
    budget: texts.budget === 'days' ? 'days' : 'hectares',
    hectares: read('hectares', MAX_HECTARES),
    days: byMethod((method) => read(`${method}_days`, MAX_DAYS)),
    ratesHa: byMethod((method) => read(`${method}_rate`, MAX_RATE, true)),
    withinKm: read('within', MAX_WITHIN_KM),
    weights: Object.fromEntries(
      UNLOCKED_KINDS.map((kind) => [kind, read(`weight_${kind}`, MAX_WEIGHT)]),
    ) as UnlockWeights,
  };
  if (UNLOCKED_KINDS.every((kind) => settings.weights[kind] === 0)) {
    problems.push({ field: 'weights', problem: 'zero_weights' });
    settings.weights = FIRST_SETTINGS.weights;
  }
  return { settings, texts, problems };
}

/** The budget in hectares: as given, or team-days times hectares a team-day, added over the methods. */
export function budgetHa({ budget, hectares, days, ratesHa }: ClearingSettings): number {
  if (budget === 'hectares') return hectares;
  return CLEARING_METHODS.reduce((sum, method) => sum + days[method] * ratesHa[method], 0);
}

/** The settings as the query of an address, only what differs from the first ones. */
export function formatClearingSettings(texts: ReadSettings['texts']): string {
  const parts = CLEARING_FIELDS.filter((field) => texts[field] !== firstText(field));
  return new URLSearchParams(parts.map((field) => [field, texts[field]])).toString();
}

function problemOf(text: string, most: number, isRate: boolean): ClearingProblem | null {
  const written = numeral(text);
  if (/^-\d+(\.\d+)?$/.test(written)) return 'negative';
  if (!/^\d{1,12}(\.\d{1,6})?$/.test(written)) return 'number';
  if (isRate && (Number(written) === 0 || Number(written) > most)) return 'rate';
  return Number(written) > most ? 'large' : null;
}

// A comma is the decimal sign of three of the four languages.
function numeral(text: string): string {
  return text.trim().replace(',', '.').replace('−', '-');
}

function byMethod(read: (method: ClearingMethod) => number): Record<ClearingMethod, number> {
  return Object.fromEntries(CLEARING_METHODS.map((method) => [method, read(method)])) as Record<
    ClearingMethod,
    number
  >;
}

function firstText(field: ClearingField): string {
  const { budget, hectares, days, ratesHa, withinKm, weights } = FIRST_SETTINGS;
  if (field === 'budget') return budget;
  if (field === 'hectares') return String(hectares);
  if (field === 'within') return String(withinKm);
  const kind = UNLOCKED_KINDS.find((known: UnlockedKind) => field === `weight_${known}`);
  if (kind) return String(weights[kind]);
  const method = CLEARING_METHODS.find((known) => field.startsWith(known)) ?? 'manual';
  return String(field.endsWith('_days') ? days[method] : ratesHa[method]);
}
