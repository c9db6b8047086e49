import { ACCESS_STATES, type AccessState } from './access';
import type { AddressQuery } from './address-query';
import {
  CHOICE_FACETS,
  type ChoiceFacet,
  type FacetVocabulary,
  MAX_KM,
  SINGLE_FACETS,
  THRESHOLD_FACETS,
  type ThresholdFacet,
} from './deposit-facets';

/** A rectangle of the map: [west, south, east, north] in degrees (WGS 84). */
export type Extent = readonly [number, number, number, number];

/** Which deposits are asked for. Values of one facet are joined by "or", facets by "and". */
export interface DepositFilter {
  choices: Partial<Record<ChoiceFacet, readonly string[]>>;
  /** At most so many whole kilometres. A distance counts at the far end of its interval. */
  thresholds: Partial<Record<ThresholdFacet, number>>;
  access: AccessState;
  /** Words of a name or commodity, in any language and spelling; empty asks for nothing. */
  text: string;
  /** Only deposits whose published point lies inside. */
  extent: Extent | null;
}

/** The filter that asks for every deposit. */
export const NO_FILTER: DepositFilter = {
  choices: {},
  thresholds: {},
  access: 'after_projects',
  text: '',
  extent: null,
};

/** The most characters a search text may have. */
export const MAX_TEXT = 200;

type IgnoredReason = 'unknown_facet' | 'unknown_value' | 'not_a_distance' | 'too_long' | 'not_an_extent';

/** A part of an address that cannot be read: the parameter, at most 60 characters of what it said, and why. */
export interface IgnoredPart {
  name: string;
  said: string;
  reason: IgnoredReason;
}

const SAID_CHARACTERS = 60;

/**
 * Reads `filter.commodity=gold,silver&filter.within.railway=25&filter.access=now&q=…&extent=w,s,e,n`. A list may also be
 * given by repeating the parameter, as a form does; an empty parameter asks for nothing. What cannot be read is ignored
 * and told; the rest holds.
 */
export function parseDepositFilter(
  query: AddressQuery,
  vocabulary: FacetVocabulary,
): { filter: DepositFilter; ignored: IgnoredPart[] } {
  const ignored = unknownFacets(query);
  const ignore = (name: string, said: string, reason: IgnoredReason) =>
    ignored.push({ name, said: said.slice(0, SAID_CHARACTERS), reason });
  const filter: DepositFilter = {
    choices: {},
    thresholds: {},
    access: readAccess(valuesOf(query, 'filter.access'), ignore),
    text: readText(query, ignore),
    extent: readExtent(query, ignore),
  };
  for (const facet of CHOICE_FACETS) {
    const chosen = readChoice(facet, valuesOf(query, `filter.${facet}`), vocabulary, ignore);
    if (chosen.length > 0) filter.choices[facet] = chosen;
  }
  for (const facet of THRESHOLD_FACETS) {
    const km = readThreshold(facet, valuesOf(query, `filter.${facet}`), ignore);
    if (km !== null) filter.thresholds[facet] = km;
  }
  return { filter, ignored };
}

/** Writes a filter as parameters of an address, in one order, without those that ask for nothing. */
export function formatDepositFilter(filter: DepositFilter): Record<string, string> {
  const parts: [string, string][] = [];
  for (const facet of CHOICE_FACETS) {
    const chosen = filter.choices[facet] ?? [];
    if (chosen.length > 0) parts.push([`filter.${facet}`, chosen.join(',')]);
  }
  for (const facet of THRESHOLD_FACETS) {
    const km = filter.thresholds[facet];
    if (km !== undefined) parts.push([`filter.${facet}`, String(km)]);
  }
  if (filter.access !== NO_FILTER.access) parts.push(['filter.access', filter.access]);
  if (filter.text !== '') parts.push(['q', filter.text]);
  if (filter.extent) parts.push(['extent', filter.extent.join(',')]);
  return Object.fromEntries(parts);
}

/** The names of all parameters that a filter may have. */
export const FILTER_PARAMETERS: readonly string[] = [
  ...[...CHOICE_FACETS, ...THRESHOLD_FACETS, 'access'].map((facet) => `filter.${facet}`),
  'q',
  'extent',
];

/** True when a filter asks for anything at all. */
export function isFiltering(filter: DepositFilter): boolean {
  return Object.keys(formatDepositFilter({ ...filter, access: NO_FILTER.access })).length > 0;
}

/** Reads `extent=west,south,east,north` in degrees, to about 100 m; null when it is no rectangle on Earth. */
function parseExtent(text: string): Extent | null {
  const parts = text.split(',');
  if (parts.length !== 4 || !parts.every((part) => /^-?\d{1,3}(\.\d{1,10})?$/.test(part))) return null;
  const [west = 0, south = 0, east = 0, north = 0] = parts.map((part) => Number(Number(part).toFixed(3)));
  const isOnEarth = west >= -180 && east <= 180 && south >= -90 && north <= 90;
  return isOnEarth && west < east && south < north ? [west, south, east, north] : null;
}

type Ignore = (name: string, said: string, reason: IgnoredReason) => void;

function unknownFacets(query: AddressQuery): IgnoredPart[] {
  return Object.keys(query)
    .filter((name) => name.startsWith('filter.') && !FILTER_PARAMETERS.includes(name))
    .map((name) => ({ name: name.slice(0, SAID_CHARACTERS), said: '', reason: 'unknown_facet' }));
}

function valuesOf(query: AddressQuery, name: string): string[] {
  const given = query[name] ?? [];
  const parts = (typeof given === 'string' ? [given] : given).flatMap((text) => text.split(','));
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))];
}

function readChoice(facet: ChoiceFacet, given: string[], vocabulary: FacetVocabulary, ignore: Ignore) {
  const known = vocabulary[facet].map(({ value }) => value);
  const isSingle = SINGLE_FACETS.includes(facet);
  for (const value of given.filter((each) => !known.includes(each)))
    ignore(`filter.${facet}`, value, 'unknown_value');
  const chosen = known.filter((value) => given.includes(value));
  return isSingle && chosen.length > 1 ? [] : chosen; // every value of such a facet: nothing is left out
}

function readThreshold(facet: ThresholdFacet, given: string[], ignore: Ignore): number | null {
  if (given.length === 0) return null;
  const [text = ''] = given;
  const isDistance =
    given.length === 1 && /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= MAX_KM;
  if (!isDistance) ignore(`filter.${facet}`, given.join(','), 'not_a_distance');
  return isDistance ? Number(text) : null;
}

function readAccess(given: string[], ignore: Ignore): AccessState {
  if (given.length === 0) return NO_FILTER.access;
  const state = given.length === 1 ? ACCESS_STATES.find((known) => known === given[0]) : undefined;
  if (!state) ignore('filter.access', given.join(','), 'unknown_value');
  return state ?? NO_FILTER.access;
}

function readText(query: AddressQuery, ignore: Ignore): string {
  const given = query.q ?? '';
  const text = (typeof given === 'string' ? given : given.join(' ')).trim().replace(/\s+/g, ' ');
  if (text.length <= MAX_TEXT) return text.replaceAll('\0', '');
  ignore('q', text, 'too_long');
  return '';
}

function readExtent(query: AddressQuery, ignore: Ignore): Extent | null {
  const given = query.extent ?? '';
  const text = typeof given === 'string' ? given : given.join(';');
  if (text === '') return null;
  const extent = parseExtent(text);
  if (!extent) ignore('extent', text, 'not_an_extent');
  return extent;
}
