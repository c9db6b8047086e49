import { describe, expect, test } from 'vitest';
import { rankingList } from '@/geo/domain/ranking-list';

const all = ['vejneli', 'demirli', 'soyudlu'].map((slug) => ({ slug }));

describe('the list a ranking is restricted to', () => {
  test('is none where the address names none', () => {
    expect(rankingList(undefined, all)).toBeNull();
    expect(rankingList('', all)).toBeNull();
  });

  test('is those of the address, each once, and says what is not ranked', () => {
    expect(rankingList('soyudlu,atlantis,vejneli,soyudlu,<b>', all)).toEqual({
      chosen: [{ slug: 'vejneli' }, { slug: 'soyudlu' }],
      notRanked: ['atlantis', '<b>'],
    });
  });

  test('reads a parameter that is repeated, and shortens what it shows', () => {
    expect(rankingList(['demirli', 'x'.repeat(500)], all)).toEqual({
      chosen: [{ slug: 'demirli' }],
      notRanked: ['x'.repeat(40)],
    });
  });
});
