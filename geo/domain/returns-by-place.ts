import type { ResettlementReport } from './clearance';
import { type DatedFigures, figuresByDate } from './figures-by-date';
import { groupBy } from './group-by';

/** What was published about people who came back to one place: every figure, none of them chosen. */
export interface PlaceReturns {
  settlement: string;
  /** Totals by their date, the latest first, those without a date last. */
  totals: DatedFigures<ResettlementReport>[];
  /** Groups that came at one time, by their date. */
  groups: DatedFigures<ResettlementReport>[];
  /** Whether the latest total is below another that is neither doubtful nor a plan. */
  isBelowAnother: boolean;
}

/** The reports of a district place by place, in the order they come. */
export function returnsByPlace(reports: readonly ResettlementReport[]): PlaceReturns[] {
  return [...groupBy(reports, ({ settlement }) => settlement)].map(([settlement, ofPlace]) => {
    const ofMeasure = (wanted: string) => figuresByDate(ofPlace.filter(({ measure }) => measure === wanted));
    const totals = ofMeasure('cumulative');
    const [latest, ...others] = totals.map(mostPeople);
    return {
      settlement,
      totals,
      groups: ofMeasure('stage'),
      isBelowAnother: others.some((people) => people > (latest ?? 0)),
    };
  });
}

function mostPeople({ figures }: DatedFigures<ResettlementReport>): number {
  const counted = figures.filter(({ qualifier }) => !['suspicious', 'plan'].includes(qualifier));
  return Math.max(0, ...counted.map(({ people }) => people ?? 0));
}
