import { periodOf } from './period';

/** Two days (ISO dates) that a hazard map is drawn for: how the land was `on` one, as it was `known` on the other; null is today. */
export interface HazardTime {
  on: string | null;
  known: string | null;
}

/** How the land is today, as it is known today. */
export const TODAY: HazardTime = { on: null, known: null };

const DAY_MS = 86_400_000;

/** Later than any day of a record; tiles count days in 32 bits. */
export const LAST_DAY = 99_999;

/** The same as an ISO date. */
export const FOR_EVER = '9999-12-31';

/** The days from 1970-01-01 to an ISO date, as the tiles count them; LAST_DAY for null (today and ever after). */
export function dayNumber(day: string | null): number {
  return day === null ? LAST_DAY : Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

/** The ISO date so many days after 1970-01-01. */
export function dayAt(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** True for an ISO date (YYYY-MM-DD) of a day that exists. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && periodOf(text) !== undefined;
}

/** By what a slider over time moves. */
export const TIME_UNITS = ['day', 'month'] as const;

export type TimeUnit = (typeof TIME_UNITS)[number];

/** The day numbers a slider stops at from one ISO date to another: every day, or the end of every month and the last day. */
export function timeSteps(first: string, last: string, unit: TimeUnit): number[] {
  const [from, to] = [dayNumber(first), dayNumber(last)];
  const days = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  return unit === 'day' ? days : days.filter((day) => day === to || dayAt(day + 1).endsWith('-01'));
}

/** The index of the last step that is not after a day; the first step for a day before them all. */
export function stepAt(steps: readonly number[], day: number): number {
  const after = steps.findIndex((step) => step > day);
  return Math.max(0, (after === -1 ? steps.length : after) - 1);
}
