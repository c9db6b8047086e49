import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell, ExportTable } from '@/geo/domain/export-table';
import { BYTE_ORDER_MARK, csvForPeople } from '@/geo/exports/writers/csv';
import { harmless } from '@/geo/exports/writers/harmless';

const tableOf = (rows: readonly (readonly Cell[])[]): ExportTable => ({
  name: 'things',
  columns: rows[0]?.map((_, index) => ({ name: `column_${index}`, type: 'text' as const })) ?? [],
  isPlaced: false,
  rows: rows.map((cells) => ({ cells, geometry: null })),
});
const written = (rows: readonly (readonly Cell[])[]) => [...csvForPeople(tableOf(rows))].join('');

describe('a cell that a spreadsheet would run is made harmless', () => {
  test.each([
    ['=HYPERLINK("http://evil")', '\'=HYPERLINK("http://evil")'],
    ['=1+1', "'=1+1"],
    ['+994 12 000', "'+994 12 000"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['\n=1', "'\n=1"],
    ['＝1+1', "'＝1+1"],
    ['-', "'-"],
    ['--1', "'--1"],
  ])('%j becomes %j', (cell, safe) => {
    expect(harmless(cell)).toBe(safe);
  });

  test.each([
    ['-5'],
    ['+5.25'],
    ['-1e-7'],
    ['C1+C2'],
    ['Vejnəli'],
    ["'quoted"],
    [''],
    [' =1'],
    [-5],
    [0],
    [null],
    [true],
  ])('%j stays as it is', (cell) => {
    expect(harmless(cell)).toBe(cell);
  });
});

test('CSV begins with a byte order mark, ends lines with CR LF and quotes only what needs it', () => {
  expect(written([['Vejnəli', 46.53, 'a "b", c', null, 'two\nlines', false]])).toBe(
    `${BYTE_ORDER_MARK}column_0,column_1,column_2,column_3,column_4,column_5\r\n` +
      'Vejnəli,46.53,"a ""b"", c",,"two\nlines",false\r\n',
  );
});

test('any table of text and numbers comes back from an independent reader, cell by cell', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', "'", 'ə', '1') }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constant(null),
  );
  const rows = fc
    .integer({ min: 2, max: 6 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
    );
  fc.assert(
    fc.property(rows, (cells) => {
      const [, ...read] = parse(written(cells), { bom: true, record_delimiter: '\r\n' }) as string[][];
      expect(read).toEqual(cells.map((row) => row.map((value) => String(harmless(value) ?? ''))));
      for (const [index, row] of cells.entries()) {
        for (const [place, value] of row.entries())
          if (typeof value === 'number') expect(Number(read[index]?.[place])).toBe(value === 0 ? 0 : value);
      }
    }),
  );
});
