import { expect, test } from 'vitest';
import { dayInBaku } from '@/geo/domain/day-in-baku';

// Baku is four hours ahead of Greenwich all year round.
test.each([
  ['2026-03-08T19:59:59Z', '2026-03-08'],
  ['2026-03-08T20:00:00Z', '2026-03-09'],
  ['2025-12-31T20:00:00Z', '2026-01-01'],
  ['2026-07-01T00:00:00Z', '2026-07-01'],
])('at %s it is %s in Baku', (moment, day) => {
  expect(dayInBaku(new Date(moment))).toBe(day);
});
