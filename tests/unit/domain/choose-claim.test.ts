import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Choosable, compareClaims } from '@/geo/domain/choose-claim';
import { QUALIFIERS } from '@/geo/domain/figure';

function claim(
  id: string,
  qualifier: Choosable['qualifier'],
  kind: Choosable['source']['kind'],
  published: string | null = null,
): Choosable {
  return { claim_id: id, qualifier, source: { kind, published_on: published } };
}

const chosenOf = (...claims: Choosable[]) => claims.toSorted(compareClaims)[0]?.claim_id;

describe('the claim chosen for a chart', () => {
  test('is exact before rounded', () => {
    expect(chosenOf(claim('rounded', 'approximate', 'official'), claim('exact', 'exact', 'press'))).toBe(
      'exact',
    );
  });

  test('is official before press when both are exact', () => {
    expect(
      chosenOf(claim('press', 'exact', 'press', '2026-01-01'), claim('official', 'exact', 'official')),
    ).toBe('official');
  });

  test('is the later when nothing else decides', () => {
    expect(
      chosenOf(
        claim('earlier', 'exact', 'press', '2024-03-05'),
        claim('later', 'exact', 'press', '2025-01-01'),
      ),
    ).toBe('later');
  });

  test.each(['suspicious', 'plan', 'inferred'] as const)(
    'is never %s while another stands beside it',
    (qualifier) => {
      expect(
        chosenOf(
          claim('doubted', qualifier, 'official', '2026-01-01'),
          claim('plain', 'approximate', 'mirror'),
        ),
      ).toBe('plain');
    },
  );

  test('does not depend on the order in which claims come', () => {
    const anyClaim = fc.record({
      claim_id: fc.uuid(),
      qualifier: fc.constantFrom(...QUALIFIERS),
      source: fc.record({
        kind: fc.constantFrom('official' as const, 'press' as const, 'company' as const, 'mirror' as const),
        published_on: fc.option(fc.constantFrom('2023-01-01', '2024-06-30', '2026-02-27')),
      }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(anyClaim, { selector: (one) => one.claim_id, minLength: 1 }), (claims) => {
        expect(chosenOf(...claims.toReversed())).toBe(chosenOf(...claims));
      }),
    );
  });
});
