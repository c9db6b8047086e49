import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatShortlistAddress,
  parseShortlistAddress,
  shortlistAddress,
} from '@/geo/domain/shortlist-address';

const read = (query: string) => parseShortlistAddress(Object.fromEntries(new URLSearchParams(query)));

test('a list of deposits is readable in its address', () => {
  const list = [
    { slug: 'vejneli', note: '' },
    { slug: 'demirli', note: '' },
  ];
  expect(shortlistAddress('az', list)).toBe('/az/deposits/shortlist?deposits=vejneli,demirli');
  expect(read('deposits=vejneli,demirli')).toEqual({ list, ignored: [] });
});

test('notes travel in the address, in any alphabet', () => {
  const entry = fc.record({
    slug: fc.stringMatching(/^[a-z0-9-]{1,12}$/),
    note: fc.string({ unit: 'grapheme', maxLength: 60 }).map((note) => note.replaceAll('\u001f', '')),
  });
  const lists = fc.uniqueArray(entry, { selector: ({ slug }) => slug, maxLength: 12 });
  fc.assert(
    fc.property(lists, (list) => {
      const { query, notesLeftOut } = formatShortlistAddress(list);
      expect(notesLeftOut).toBe(false);
      expect(read(query)).toEqual({ list, ignored: [] });
    }),
  );
});

test('notes that are too long for an address are left out, and that is told', () => {
  const list = Array.from({ length: 20 }, (_, n) => ({ slug: `d${n}`, note: 'ə'.repeat(400) }));
  const { query, notesLeftOut } = formatShortlistAddress(list);
  expect(notesLeftOut).toBe(true);
  expect(read(query).list).toEqual(list.map(({ slug }) => ({ slug, note: '' })));
});

describe('what cannot be read is told, and the rest is read', () => {
  test.each([
    ['deposits=vejneli,<b>', ['vejneli'], ['deposits']],
    ['deposits=vejneli,vejneli', ['vejneli'], []],
    ['deposits=vejneli&notes=%%%', ['vejneli'], ['notes']],
    ['deposits=vejneli&notes=_w', ['vejneli'], ['notes']], // the byte FF is no UTF-8
    [`deposits=vejneli&notes=${'A'.repeat(10_000)}`, ['vejneli'], ['notes']],
    ['notes=YQ', [], ['notes']],
    ['deposits=,,', [], []],
    ['deposits=', [], []],
    ['', [], []],
  ])('%s', (query, slugs, ignored) => {
    const address = read(query);
    expect(address.list.map(({ slug }) => slug)).toEqual(slugs);
    expect(address.ignored).toEqual(ignored);
  });

  test('whatever is asked for', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (deposits, notes) => {
        const { list } = parseShortlistAddress({ deposits, notes });
        for (const { slug } of list) expect(slug).toMatch(/^[a-z0-9-]+$/);
      }),
    );
  });
});
