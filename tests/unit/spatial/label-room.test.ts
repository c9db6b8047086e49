import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelsWithRoom } from '@/geo/spatial/label-room';

const label = (x: number, y: number, widthPx = 40, heightPx = 20) => ({ x, y, widthPx, heightPx });

describe('labels', () => {
  test('that lie on one written before them are left out', () => {
    const [first, over, beside] = [label(100, 100), label(130, 105), label(141, 100)];
    expect(labelsWithRoom([first, over, beside])).toEqual([first, beside]);
  });

  test('that only touch are both written, beside or below one another', () => {
    const touching = [label(0, 0), label(40, 0), label(0, 20)];
    expect(labelsWithRoom(touching)).toEqual(touching);
  });

  test('always hold the first, and none of those written lies on another', () => {
    const place = fc.integer({ min: 0, max: 200 });
    const some = fc.array(fc.tuple(place, place), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(some, (places) => {
        const labels = places.map(([x, y]) => label(x, y));
        const written = labelsWithRoom(labels);
        expect(written[0]).toBe(labels[0]);
        for (const one of written)
          for (const other of written)
            if (one !== other)
              expect(Math.abs(one.x - other.x) >= 40 || Math.abs(one.y - other.y) >= 20).toBe(true);
      }),
    );
  });
});
