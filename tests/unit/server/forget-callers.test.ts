import { afterEach, expect, test, vi } from 'vitest';
import { forgetCallersInTime } from '@/geo/server/forget-callers';

const FIVE_MINUTES_MS = 300_000;

afterEach(() => {
  vi.useRealTimers();
});

test('who made shares is forgotten at the start and every five minutes until it is stopped', async () => {
  vi.useFakeTimers();
  const forget = vi.fn(async () => {});
  const stop = forgetCallersInTime({ warn: vi.fn() }, forget);
  expect(forget).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(2 * FIVE_MINUTES_MS);
  expect(forget).toHaveBeenCalledTimes(3);
  await stop();
  await vi.advanceTimersByTimeAsync(2 * FIVE_MINUTES_MS);
  expect(forget).toHaveBeenCalledTimes(3);
});

test('a database that does not answer is told, and asked again', async () => {
  vi.useFakeTimers();
  const warn = vi.fn();
  const forget = vi.fn(async () => {
    throw new Error('no database');
  });
  const stop = forgetCallersInTime({ warn }, forget);
  await vi.advanceTimersByTimeAsync(FIVE_MINUTES_MS);
  expect(forget).toHaveBeenCalledTimes(2);
  expect(warn).toHaveBeenCalledTimes(2);
  await stop();
});
