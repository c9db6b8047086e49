import { expect, test } from 'vitest';
import { addressOfUse, type ClaimUse, distinctUses } from '@/geo/domain/claim-use';
import { readLedgerAddress } from '@/geo/domain/ledger';
import { ledgerAddress } from '@/geo/domain/ledger-address';

test('what is read from an address is written back the same', () => {
  const query = { q: 'veyneli qızıl', year: '2023', kind: 'estimate', show: 'sources', page: '3' };
  const { ignored, ...place } = readLedgerAddress(query);
  expect(ignored).toEqual([]);
  const written = new URL(ledgerAddress('az', place), 'http://atlas').searchParams;
  expect(Object.fromEntries(written)).toEqual(query);
});

test('the ledger without a filter has the plainest address', () => {
  expect(ledgerAddress('ru', { filter: {}, show: 'claims', page: 1 })).toBe('/ru/sources');
});

test('fields that a form sends empty are no filter; what means nothing is named', () => {
  const read = readLedgerAddress({
    q: ' ',
    kind: '',
    year: '23',
    colour: 'red',
    page: '1.5',
    verdict: ['reproduced', 'x'],
  });
  expect(read).toEqual({
    filter: { verdict: 'reproduced' },
    show: 'claims',
    page: 1,
    ignored: [
      { name: 'year', said: '23' },
      { name: 'colour', said: 'red' },
    ],
  });
});

test('a page that shows a claim for two reasons is named once, in the order of the pages', () => {
  const use = (page: ClaimUse['page'], id: string, reason: ClaimUse['reason']) => ({
    page,
    id,
    names: null,
    reason,
  });
  expect(
    distinctUses([
      use('paper', 'p', 'statement'),
      use('deposit', 'vejneli', 'about'),
      use('deposit', 'vejneli', 'near'),
    ]),
  ).toEqual([use('deposit', 'vejneli', 'about'), use('paper', 'p', 'statement')]);
});

test('a use leads to the place on the page', () => {
  expect(addressOfUse('az', { page: 'paper', id: 'paper-table-3-2023' })).toBe(
    '/az/statistics/paper#paper-table-3-2023',
  );
  expect(addressOfUse('en', { page: 'region', id: 'AZ-QARABAG+AZ-SHZ' })).toBe(
    '/en/regions/AZ-QARABAG%2BAZ-SHZ',
  );
});
