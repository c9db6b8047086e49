import { compareClaims } from './choose-claim';
import type { ClearanceReport } from './clearance';
import type { Figure } from './figure';
import { groupBy } from './group-by';

/** Figures of one date: the one for the chart and the others. */
export interface DatedFigure<Claim extends Figure> {
  date: string;
  chosen: Claim;
  others: Claim[];
}

/**
 * Figures that count up to a date, one entry a date in the order of time; those without a day or month are left out, and so
 * is a date of which every figure is doubtful or a plan.
 */
export function figuresUpTo<Claim extends Figure>(
  claims: readonly Claim[],
  dateOf: (claim: Claim) => string | null,
): DatedFigure<Claim>[] {
  const dated = claims.filter((claim) => dateOf(claim) !== null);
  return [...groupBy(dated, (claim) => dateOf(claim) as string)]
    .flatMap(([date, ofDate]) => {
      const [chosen, ...others] = ofDate.toSorted(compareClaims);
      const isUsable = chosen && !['suspicious', 'plan'].includes(chosen.qualifier);
      return isUsable ? [{ date, chosen, others }] : [];
    })
    .toSorted((one, other) => (one.date < other.date ? -1 : 1));
}

/** Hectares cleared since November 2020, counted in two ways. */
export interface CumulativeSeries {
  anama: DatedFigure<ClearanceReport>[];
  all_operators: DatedFigure<ClearanceReport>[];
  /** Figures that could not be placed on either: undated, doubtful or of unknown counting. */
  unplaced: ClearanceReport[];
}

/**
 * The two cumulative series, each for itself: what ANAMA cleared and what all operators cleared since November 2020. They
 * are never joined, and one is never subtracted from the other; a figure that does not say which it is belongs to neither.
 */
export function cumulativeSeries(reports: readonly ClearanceReport[]): CumulativeSeries {
  const cumulative = reports.filter(
    ({ period_kind, value }) => period_kind === 'cumulative' && value !== null,
  );
  const of = (series: string) =>
    figuresUpTo(
      cumulative.filter((report) => report.series === series),
      ({ period_end }) => period_end,
    );
  const [anama, all_operators] = [of('anama'), of('all_operators')];
  const placed = new Set([...anama, ...all_operators].flatMap(({ chosen, others }) => [chosen, ...others]));
  return { anama, all_operators, unplaced: cumulative.filter((report) => !placed.has(report)) };
}

/** A share of the suspected area in percent (0 to 100), computed from two claims; null when either is missing. */
export interface SuspectedShare {
  percent: number;
  cleared: Figure;
  suspected: Figure;
}

/** Latest cumulative hectares of all operators as percent of the hectares that were suspected; computed, not published. */
export function suspectedShare(
  cleared: Figure | undefined,
  suspected: Figure | undefined,
): SuspectedShare | null {
  const [part, whole] = [cleared?.normalised_value, suspected?.normalised_value];
  if (!cleared || !suspected || !part || !whole) return null;
  return { percent: (100 * part) / whole, cleared, suspected };
}
