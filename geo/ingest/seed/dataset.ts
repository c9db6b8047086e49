import type { ZodType } from 'zod';

/** A row for one table, column names as in the database. */
export interface TableRow {
  table: string;
  values: Record<string, unknown>;
}

/** One seed file: where it is and what rows each of its records gives. */
export interface SeedDataset {
  readonly file: string;
  readonly rowsOf: (record: unknown, rowNumber: number) => TableRow[];
}

/** A seed file whose records have the given columns, no more and no fewer. */
export function dataset<Row>(
  file: string,
  columns: ZodType<Row>,
  rowsOf: (row: Row, rowNumber: number) => TableRow[],
): SeedDataset {
  return { file, rowsOf: (record, rowNumber) => rowsOf(columns.parse(record), rowNumber) };
}
