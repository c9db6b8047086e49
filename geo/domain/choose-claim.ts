import type { Figure, Qualifier, Source } from './figure';

/** What the rule looks at. */
export interface Choosable {
  claim_id: string;
  qualifier: Qualifier;
  source: Pick<Source, 'kind' | 'published_on'>;
}

// Lower comes first. A suspicious, planned or inferred figure is never chosen while another stands beside it.
const QUALIFIER_RANK: Record<Qualifier, number> = {
  exact: 0,
  range: 1,
  approximate: 1,
  more_than: 1,
  less_than: 1,
  computed: 2,
  inferred: 3,
  plan: 4,
  suspicious: 5,
};

const SOURCE_RANK: Record<Source['kind'], number> = {
  official: 0,
  company: 1,
  dataset: 1,
  press: 2,
  paper: 2,
  derived: 3,
  mirror: 4,
  general_knowledge: 4,
};

/**
 * Orders claims about one thing at one time: exact before rounded, official before press, later before earlier, and last
 * by id so that the order is always the same. Suspicious, planned and inferred figures come after all others.
 */
export function compareClaims(one: Choosable, other: Choosable): number {
  return (
    QUALIFIER_RANK[one.qualifier] - QUALIFIER_RANK[other.qualifier] ||
    SOURCE_RANK[one.source.kind] - SOURCE_RANK[other.source.kind] ||
    compareText(other.source.published_on ?? '', one.source.published_on ?? '') ||
    compareText(one.claim_id, other.claim_id)
  );
}

/** Claims about one thing at one time, the one for charts first; the others stay a click away. */
export interface ClaimGroup<Claim extends Choosable> {
  chosen: Claim;
  others: Claim[];
  /** True when two of them give different figures. */
  conflicting: boolean;
}

/** Groups figures by indicator, date and unit in the order they come, and chooses one of each group by `compareClaims`. */
export function groupClaims<Claim extends Figure>(figures: readonly Claim[]): ClaimGroup<Claim>[] {
  const groups = new Map<string, Claim[]>();
  for (const figure of figures) {
    const key = `${figure.indicator}|${figure.as_of ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].map((claims) => {
    const [chosen, ...others] = claims.toSorted(compareClaims) as [Claim, ...Claim[]];
    return { chosen, others, conflicting: others.some((other) => differs(chosen, other)) };
  });
}

function differs(one: Figure, other: Figure): boolean {
  return (
    one.normalised_value !== other.normalised_value ||
    one.value_high !== other.value_high ||
    (one.value === null && one.words?.en !== other.words?.en)
  );
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
