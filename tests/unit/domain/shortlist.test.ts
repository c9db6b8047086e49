import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { presentList } from '@/geo/domain/present-list';
import {
  annotated,
  formatStored,
  isSameList,
  MAX_SHORTLIST,
  merged,
  moved,
  parseStored,
  type Shortlist,
  toggled,
} from '@/geo/domain/shortlist';

const slug = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
const entry = fc.record({ slug, note: fc.string({ unit: 'grapheme', maxLength: 60 }) });
const list = fc.uniqueArray(entry, { selector: (each) => each.slug, maxLength: 12 });
const slugsOf = (some: Shortlist | null) => some?.map((each) => each.slug);
const named = (...slugs: string[]): Shortlist => slugs.map((each) => ({ slug: each, note: '' }));

describe('what the browser keeps', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(list, (some) => {
        expect(parseStored(formatStored(some))).toEqual({ list: some, isDamaged: false });
      }),
    );
  });

  test.each([
    '',
    'null',
    '[]',
    '{"version":2,"deposits":[]}',
    '{"version":1,"deposits":[{"slug":"<b>","note":""}]}',
    '{"version":1,"deposits":[{"slug":"vejneli"}]}',
    formatStored(named(...Array.from({ length: MAX_SHORTLIST + 1 }, (_, n) => `d${n}`))),
  ])('and is damaged, %j, is an empty list and a word', (text) => {
    expect(parseStored(text)).toEqual({ list: [], isDamaged: true });
  });

  test('is never the reason for a failure', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(Array.isArray(parseStored(text).list)).toBe(true);
      }),
    );
  });

  test('and is nothing yet is an empty list', () => {
    expect(parseStored(null)).toEqual({ list: [], isDamaged: false });
  });
});

describe('a list', () => {
  test('takes a deposit at its end and gives it back', () => {
    expect(slugsOf(toggled(named('a', 'b'), 'c'))).toEqual(['a', 'b', 'c']);
    expect(slugsOf(toggled(named('a', 'b'), 'a'))).toEqual(['b']);
  });

  test('that is full takes no more', () => {
    const full = named(...Array.from({ length: MAX_SHORTLIST }, (_, n) => `d${n}`));
    expect(toggled(full, 'one-more')).toBe(full);
  });

  test('is put in order by hand, and nothing leaves it by its ends', () => {
    expect(slugsOf(moved(named('a', 'b', 'c'), 'c', -1))).toEqual(['a', 'c', 'b']);
    expect(slugsOf(moved(named('a', 'b', 'c'), 'a', 1))).toEqual(['b', 'a', 'c']);
    expect(slugsOf(moved(named('a', 'b', 'c'), 'a', -1))).toEqual(['a', 'b', 'c']);
    expect(slugsOf(moved(named('a', 'b', 'c'), 'c', 1))).toEqual(['a', 'b', 'c']);
  });

  test('is put in order as it is seen: a move passes what is not shown, which keeps its place', () => {
    const isShown = (each: string) => !each.startsWith('hidden');
    const some = named('hidden1', 'a', 'hidden2', 'hidden3', 'b', 'c');
    const then = (each: string, places: number) => slugsOf(moved(some, each, places, isShown));
    expect(then('b', -1)).toEqual(['hidden1', 'b', 'a', 'hidden2', 'hidden3', 'c']);
    expect(then('a', 1)).toEqual(['hidden1', 'hidden2', 'hidden3', 'b', 'a', 'c']);
    expect(then('a', -1)).toEqual(slugsOf(some));
    expect(then('hidden2', 1)).toEqual(slugsOf(some));
  });

  test('keeps a note beside its deposit', () => {
    expect(annotated(named('a', 'b'), 'b', 'qızıl?')).toEqual([
      { slug: 'a', note: '' },
      { slug: 'b', note: 'qızıl?' },
    ]);
  });
});

describe('two lists become one', () => {
  test('mine first, and both notes where both wrote one', () => {
    const mine = [
      { slug: 'a', note: 'mine' },
      { slug: 'b', note: '' },
    ];
    const theirs = [
      { slug: 'c', note: 'new' },
      { slug: 'b', note: 'theirs' },
      { slug: 'a', note: 'other' },
    ];
    expect(merged(mine, theirs)).toEqual([
      { slug: 'a', note: 'mine\n— other' },
      { slug: 'b', note: 'theirs' },
      { slug: 'c', note: 'new' },
    ]);
  });

  test('without losing a deposit or a note, and a second time changes nothing', () => {
    fc.assert(
      fc.property(list, list, (mine, theirs) => {
        const both = merged(mine, theirs) ?? [];
        expect(new Set(slugsOf(both))).toEqual(new Set([...mine, ...theirs].map((each) => each.slug)));
        expect(slugsOf(both)?.slice(0, mine.length)).toEqual(slugsOf(mine));
        for (const { slug: name, note } of [...mine, ...theirs])
          expect(both.find((each) => each.slug === name)?.note).toContain(note);
        expect(merged(both, theirs)).toEqual(both);
      }),
    );
  });

  test('but not when they are too long together', () => {
    const many = (letter: string) => named(...Array.from({ length: 51 }, (_, n) => `${letter}${n}`));
    expect(merged(many('a'), many('b'))).toBeNull();
  });
});

test('a link without notes is the same list as mine with notes; one with other notes is not', () => {
  const mine = [{ slug: 'a', note: 'mine' }];
  expect(isSameList(mine, named('a'))).toBe(true);
  expect(isSameList(mine, mine)).toBe(true);
  expect(isSameList(mine, [{ slug: 'a', note: 'other' }])).toBe(false);
  expect(isSameList(named('a', 'b'), named('b', 'a'))).toBe(false);
  expect(isSameList(named('a', 'b'), named('a'))).toBe(false);
});

describe('a list with earlier slugs', () => {
  const renamed = new Map([
    ['vejnali', 'vejneli'],
    ['vezhnaly', 'vejneli'],
  ]);

  test('has the present ones in the same places, each with its note', () => {
    const kept = [
      { slug: 'demirli', note: 'one' },
      { slug: 'vejnali', note: 'two' },
    ];
    expect(presentList(kept, renamed)).toEqual([
      { slug: 'demirli', note: 'one' },
      { slug: 'vejneli', note: 'two' },
    ]);
  });

  test('that are one deposit now has it once, with both notes', () => {
    const kept = [
      { slug: 'vejnali', note: 'one' },
      { slug: 'demirli', note: '' },
      { slug: 'vezhnaly', note: 'two' },
    ];
    expect(presentList(kept, renamed)).toEqual([
      { slug: 'vejneli', note: 'one\n— two' },
      { slug: 'demirli', note: '' },
    ]);
  });

  test('can still be kept, however long the notes that come together', () => {
    const note = (letter: string) => letter.repeat(2_000);
    const kept = ['vejnali', 'vejneli'].map((slug, index) => ({ slug, note: note(String(index)) }));
    const list = presentList(kept, renamed);
    expect(parseStored(formatStored(list))).toEqual({ list, isDamaged: false });
  });

  test('and none among them stays the same list', () => {
    const kept = named('vejneli', 'demirli');
    expect(presentList(kept, renamed)).toBe(kept);
  });
});
