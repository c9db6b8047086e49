import type { AgendaFigure } from './agenda';
import { compareClaims } from './choose-claim';
import { groupBy } from './group-by';
import { periodOf } from './period';

// The two economic regions together stand for the atlas; then wider ground; a single district or project comes last.
const GROUND = ['AZ-QARABAG', 'AZ-SHZ', 'AZ-QARABAG+AZ-SHZ', 'AZ-X-LIBERATED'] as const;
const OTHER_GROUND = { topic: 5, region: 6 } as const;

const DAY_MS = 86_400_000;
const DAYS_OF_A_YEAR = 360;

/**
 * The newest figures for one indicator, of the subjects nearest to the whole of the two regions: both economic regions, or one
 * other subject. Where sources disagree about a date, each figure of that date, the chosen one first.
 */
export function newestFigures(figures: readonly AgendaFigure[]): AgendaFigure[] {
  const groups = [...groupBy(figures, (figure) => `${figure.subject_kind}:${figure.subject_id}`).values()]
    .map(newestWithOthers)
    .toSorted(
      ([one], [other]) => groundOf(one) - groundOf(other) || one.subject_id.localeCompare(other.subject_id),
    );
  const [first, second] = groups;
  const isPair = first?.[0].subject_id === 'AZ-QARABAG' && second?.[0].subject_id === 'AZ-SHZ';
  return [...(first ?? []), ...(isPair ? (second ?? []) : [])];
}

/** The newest figure about one thing, then what other sources say otherwise of the same date; who says the same is left to the ledger. */
export function newestWithOthers(figures: readonly AgendaFigure[]): [AgendaFigure, ...AgendaFigure[]] {
  const newest = newestOf(figures);
  const sameDate = figures.filter((figure) => figure !== newest && figure.as_of === newest.as_of);
  const said = new Set([sayingOf(newest)]);
  const others = sameDate.toSorted(compareClaims).filter((figure) => {
    const isNew = !said.has(sayingOf(figure));
    said.add(sayingOf(figure));
    return isNew;
  });
  return [newest, ...others];
}

/** The newest of figures about one thing: a whole year or a day before a part of a year, and what has happened before what is planned. */
function newestOf(figures: readonly AgendaFigure[]): AgendaFigure {
  return figures.toSorted(
    (one, other) =>
      Number(isAwaited(one)) - Number(isAwaited(other)) ||
      Number(isPartOfYear(one)) - Number(isPartOfYear(other)) ||
      endOf(other).localeCompare(endOf(one)) ||
      compareClaims(one, other),
  )[0] as AgendaFigure;
}

function sayingOf({ normalised_value, value_high, unit, words }: AgendaFigure): string {
  return normalised_value === null ? (words?.en ?? '') : `${normalised_value}|${value_high}|${unit}`;
}

function groundOf({ subject_kind, subject_id }: AgendaFigure): number {
  const place = (GROUND as readonly string[]).indexOf(subject_id);
  if (place !== -1) return place;
  return subject_kind === 'topic' ? OTHER_GROUND.topic : OTHER_GROUND.region;
}

function isAwaited({ kind, qualifier, value }: AgendaFigure): boolean {
  return kind === 'forecast' || qualifier === 'plan' || qualifier === 'suspicious' || value === null;
}

function isPartOfYear({ as_of }: AgendaFigure): boolean {
  const period = as_of === null ? undefined : periodOf(as_of);
  if (!period) return false;
  const days = (Date.parse(period.end) - Date.parse(period.start)) / DAY_MS;
  return days > 0 && days < DAYS_OF_A_YEAR;
}

function endOf({ as_of }: AgendaFigure): string {
  return (as_of === null ? undefined : periodOf(as_of)?.end) ?? '';
}
