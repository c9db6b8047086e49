import { z } from 'zod';
import { COMMODITY_GROUPS } from './commodity-groups';
import { textsSchema } from './figure';
import type { Texts } from './languages';

/** The facets whose values are chosen from a list; a deposit may have several values of one. */
export const CHOICE_FACETS = [
  'commodity',
  'role',
  'region',
  'district',
  'status',
  'type',
  'estimate',
  'system',
  'holder',
  'clearance',
] as const;

export type ChoiceFacet = (typeof CHOICE_FACETS)[number];

/** The facets that ask for a distance of at most so many kilometres. */
export const THRESHOLD_FACETS = [
  'accuracy',
  'within.railway',
  'within.road',
  'within.power',
  'within.park',
] as const;

export type ThresholdFacet = (typeof THRESHOLD_FACETS)[number];

export type FacetId = ChoiceFacet | ThresholdFacet;

/** Every facet, in the order in which a page shows them: adding one begins with a line here. */
export const FACETS: readonly FacetId[] = [...CHOICE_FACETS, ...THRESHOLD_FACETS];

/** The values of the facets whose list does not depend on the data. `none` is "not stated" and stands for itself. */
export const FIXED_VALUES: Partial<Record<ChoiceFacet, readonly string[]>> = {
  role: ['main', 'minor'],
  status: [
    'in_operation',
    'construction',
    'exploration',
    'prospect',
    'past_operation',
    'not_mined',
    'unknown',
  ],
  estimate: ['yes', 'no'],
  system: ['soviet', 'unclassified', 'unknown'],
  clearance: ['figure', 'at_work', 'none'],
};

/** The facets of which one value at most can be chosen. */
export const SINGLE_FACETS: readonly ChoiceFacet[] = ['role', 'estimate'];

/** The distances, in kilometres, that a page offers and counts for each threshold. */
export const THRESHOLD_STEPS: Record<ThresholdFacet, readonly number[]> = {
  accuracy: [2, 5, 10],
  'within.railway': [5, 10, 25, 50, 100],
  'within.road': [5, 10, 25, 50, 100],
  'within.power': [5, 10, 25, 50, 100],
  'within.park': [5, 10, 25, 50, 100],
};

/** The longest distance that can be asked for, in kilometres; nothing in the atlas lies farther from what it needs. */
export const MAX_KM = 200;

/** A value that a choice facet knows: its names where the vocabulary is data, and the group it stands in. */
export const facetValueSchema = z.object({
  facet: z.enum(CHOICE_FACETS),
  value: z.string(),
  names: textsSchema.nullable(),
  group: z.string().nullable(),
});

export interface FacetValue {
  value: string;
  names: Texts | null;
  /** A commodity's group, a district's economic region. */
  group: string | null;
}

/** Every value that each choice facet knows, in the order in which a page shows them. */
export type FacetVocabulary = Record<ChoiceFacet, readonly FacetValue[]>;

/** How many deposits have a value of a facet (of a threshold: lie within so many kilometres), all other facets applied. */
export type FacetCounts = Record<FacetId, Record<string, number>>;

const GROUP_ORDER: readonly string[] = COMMODITY_GROUPS;

/** The vocabulary from its rows; the lists that do not depend on the data are added, commodities stand by group. */
export function facetVocabulary(rows: readonly z.output<typeof facetValueSchema>[]): FacetVocabulary {
  const valuesOf = (facet: ChoiceFacet): FacetValue[] =>
    FIXED_VALUES[facet]?.map((value) => ({ value, names: null, group: null })) ??
    rows
      .filter((row) => row.facet === facet)
      .map(({ value, names, group }) => ({ value, names, group }))
      .toSorted(
        (one, other) => GROUP_ORDER.indexOf(one.group ?? '') - GROUP_ORDER.indexOf(other.group ?? ''),
      );
  const entries = CHOICE_FACETS.map((facet) => [facet, valuesOf(facet)] as const);
  return Object.fromEntries(entries) as unknown as FacetVocabulary;
}
