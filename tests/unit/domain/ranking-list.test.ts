import { describe, expect, test } from 'vitest';
import { rankingList } from '@/geo/domain/ranking-list';

const none = new Map<string, string>();
const all = ['vejneli', 'demirli', 'soyudlu'].map((slug) => ({ slug }));

describe('the list a ranking is restricted to', () => {
  test('is none where the address names none', () => {
    expect(rankingList(undefined, all, none)).toBeNull();
    expect(rankingList('', all, none)).toBeNull();
  });

  test('is those of the address, each once, and says what is not ranked', () => {
    expect(rankingList('soyudlu,atlantis,vejneli,soyudlu,<b>', all, none)).toEqual({
      chosen: [{ slug: 'vejneli' }, { slug: 'soyudlu' }],
      notRanked: ['atlantis', '<b>'],
    });
  });

  test('follows an earlier slug to the present one, once', () => {
    const renamed = new Map([['vejnali', 'vejneli']]);
    expect(rankingList('vejnali,demirli,vejneli', all, renamed)).toEqual({
      chosen: [{ slug: 'vejneli' }, { slug: 'demirli' }],
      notRanked: [],
    });
  });

  test('reads a parameter that is repeated, and shortens what it shows', () => {
    expect(rankingList(['demirli', 'x'.repeat(500)], all, none)).toEqual({
      chosen: [{ slug: 'demirli' }],
      notRanked: ['x'.repeat(40)],
    });
  });
});
