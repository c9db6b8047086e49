import type { Figure } from './figure';
import { groupBy } from './group-by';
import { periodOf } from './period';

/** The figures of one date. */
export interface DatedFigures<Claim extends Figure = Figure> {
  /** As published (SDMX forms); null where the source names no date. */
  asOf: string | null;
  figures: Claim[];
}

/** Figures grouped by their date, the latest first (a year counts as its last day), those without a date last. */
export function figuresByDate<Claim extends Figure>(figures: readonly Claim[]): DatedFigures<Claim>[] {
  const groups = [...groupBy(figures, (figure) => figure.as_of ?? '')];
  return groups
    .toSorted(([one], [other]) => lastDay(other).localeCompare(lastDay(one)))
    .map(([asOf, dated]) => ({ asOf: asOf || null, figures: dated }));
}

const lastDay = (asOf: string) => periodOf(asOf)?.end ?? '';
