/** A stretch of days, both ends included, as ISO dates. */
export interface Period {
  start: string;
  end: string;
}

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?|-Q([1-4])|-H([12]))?$/;

/**
 * The days a period text covers: `2023`, `2023-05`, `2023-05-04`, `2023-Q2`, `2023-H1` (SDMX forms) or two of them
 * with a slash between. Undefined when it has none of these forms or names a day that does not exist.
 */
export function periodOf(text: string): Period | undefined {
  const parts = text.split('/').map(simplePeriod);
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last || parts.length > 2 || last.end < first.start) return undefined;
  return { start: first.start, end: last.end };
}

function simplePeriod(text: string): Period | undefined {
  const match = FORM.exec(text);
  if (!match) return undefined;
  const [, year, month, day, quarter, half] = match;
  const yearNumber = Number(year);
  if (day) return existingDay(text);
  if (month) return months(yearNumber, Number(month), 1);
  if (quarter) return months(yearNumber, Number(quarter) * 3 - 2, 3);
  if (half) return months(yearNumber, Number(half) * 6 - 5, 6);
  return months(yearNumber, 1, 12);
}

function months(year: number, firstMonth: number, count: number): Period | undefined {
  if (firstMonth < 1 || firstMonth > 12) return undefined;
  const end = new Date(Date.UTC(year, firstMonth - 1 + count, 0));
  return { start: `${year}-${String(firstMonth).padStart(2, '0')}-01`, end: end.toISOString().slice(0, 10) };
}

function existingDay(text: string): Period | undefined {
  const date = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) return undefined;
  return { start: text, end: text };
}
