import type { ZodType } from 'zod';

/** A SQL statement as a value: text with `$n` places, the values for them, and the shape each row must have. */
export interface Query<Row> {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly row: ZodType<Row>;
}
