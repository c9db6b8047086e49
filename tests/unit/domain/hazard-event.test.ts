import { describe, expect, test } from 'vitest';
import { type HazardEvent, stateAt } from '@/geo/domain/hazard-event';

function event(kind: HazardEvent['kind'], more: Partial<HazardEvent>): HazardEvent {
  return {
    kind,
    release_slug: null,
    valid_on: null,
    recorded_on: '2022-01-01',
    type: null,
    status: null,
    area_ha: null,
    reason: null,
    ...more,
  };
}

// Ten hectares surveyed in January; four cleared in May, written down in September with the wrong day and corrected in
// December; two reduced in June, withdrawn in November.
const LOG: HazardEvent[] = [
  event('area_surveyed', { valid_on: '2022-01-10', recorded_on: '2022-01-20', type: 'cha', area_ha: 10 }),
  event('release_recorded', {
    release_slug: 'b',
    valid_on: '2022-06-01',
    recorded_on: '2022-06-05',
    type: 'reduced',
    area_ha: 2,
  }),
  event('release_recorded', {
    release_slug: 'a',
    valid_on: '2022-03-01',
    recorded_on: '2022-09-01',
    type: 'cleared',
    area_ha: 4,
  }),
  event('release_withdrawn', {
    release_slug: 'b',
    valid_on: '2022-06-01',
    recorded_on: '2022-11-01',
    type: 'reduced',
    area_ha: 2,
  }),
  event('release_corrected', {
    release_slug: 'a',
    valid_on: '2022-05-01',
    recorded_on: '2022-12-01',
    type: 'cleared',
    area_ha: 4,
  }),
  event('status_changed', { valid_on: '2023-02-01', recorded_on: '2023-02-03', status: 'closed' }),
];

describe('the log of a hazard area', () => {
  test('gives what is so today', () => {
    expect(stateAt(LOG)).toEqual({
      type: 'cha',
      status: 'closed',
      initial: 10,
      open: 6,
      cancelled: 0,
      reduced: 0,
      cleared: 4,
    });
  });

  test.each([
    ['2022-01-09', null, null],
    ['2022-01-10', null, 10],
    ['2022-04-30', null, 10],
    ['2022-05-01', null, 6],
    ['2022-12-31', '2022-01-19', null], // the area itself is not written down
    ['2022-12-31', '2022-01-20', 10],
    ['2022-05-31', '2022-08-31', 10],
    ['2022-12-31', '2022-08-31', 8], // b is believed, a not yet heard of
    ['2022-04-01', '2022-09-01', 6], // a with the wrong day
    ['2022-04-01', '2022-12-01', 10], // corrected
    ['2022-12-31', '2022-11-01', 6], // b withdrawn
  ])('on %s as known on %s leaves %s ha open', (on, known, open) => {
    expect(stateAt(LOG, { on, known })?.open ?? null).toBe(open);
  });

  test('has the status of its day', () => {
    expect(stateAt(LOG, { on: '2023-01-31', known: null })?.status).toBe('open');
    expect(stateAt(LOG, { on: '2023-02-01', known: null })?.status).toBe('closed');
    expect(stateAt(LOG, { on: '2023-02-01', known: '2023-02-02' })?.status).toBe('open');
  });
});
