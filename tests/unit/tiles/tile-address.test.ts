import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AtlasError } from '@/geo/domain/errors';
import { tileAddress } from '@/geo/tiles/tile-address';

const parts = { set: 'atlas', version: '1', z: '7', x: '80', y: '48' };

function kindOf(changes: Partial<typeof parts>): string {
  try {
    tileAddress({ ...parts, ...changes });
    return 'accepted';
  } catch (error) {
    return error instanceof AtlasError ? error.kind : String(error);
  }
}

describe('a tile address', () => {
  test('is read as numbers', () => {
    expect(tileAddress(parts)).toEqual({ set: 'atlas', version: '1', z: 7, x: 80, y: 48 });
  });

  test.each([
    { z: '-1' },
    { z: '32' },
    { z: '15' },
    { x: '128' },
    { y: '128' },
    { x: '1.5' },
    { x: 'abc' },
    { x: '2147483648' },
    { x: '1e2' },
    { x: ' 1' },
    { y: '' },
    { version: 'latest' },
    { version: '-1' },
  ])('%j is a bad request', (changes) => {
    expect(kindOf(changes)).toBe('bad_request');
  });

  test.each(['pts', '../../etc/passwd', 'atlas,atlas', 'pg_sleep', ''])('of set %j is not found', (set) => {
    expect(kindOf({ set })).toBe('not_found');
  });

  test('within its zoom is always accepted', () => {
    const address = fc.integer({ min: 0, max: 14 }).chain((z) => {
      const cell = fc.integer({ min: 0, max: 2 ** z - 1 });
      return fc.record({ z: fc.constant(z), x: cell, y: cell });
    });
    fc.assert(
      fc.property(address, ({ z, x, y }) => {
        expect(kindOf({ z: String(z), x: String(x), y: String(y) })).toBe('accepted');
      }),
    );
  });
});
