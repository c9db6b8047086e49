import type { Geometry } from 'geojson';
import { z } from 'zod';
import type { Cell, Column, TableRow } from '@/geo/domain/export-table';
import type { Query } from '@/geo/domain/query';

/** The most rows one table of an export may have. */
export const MAX_EXPORT_ROWS = 20_000;

/** A table that can be exported: its columns, and its rows for some slugs (in their order) or, with null, all of them. */
export interface ExportQuery {
  name: string;
  columns: readonly Column[];
  isPlaced: boolean;
  rows: (slugs: readonly string[] | null) => Query<TableRow>;
}

/** What a cell of a column must be. */
export type CellSchema = z.ZodType<Cell>;

const geometrySchema = z.custom<Geometry>(
  (value) => typeof value === 'object' && value !== null && 'type' in value,
);

/** Makes an export query from its columns and a select that gives them (and `geometry`, when it is placed); `$1` are the slugs or null. */
export function exportQuery(
  name: string,
  shape: Record<string, CellSchema>,
  select: string,
  { isPlaced }: { isPlaced: boolean },
): ExportQuery {
  const { columns, row } = exportTable(shape, isPlaced);
  return {
    name,
    columns,
    isPlaced,
    rows: (slugs) => ({ text: `${select} limit $2`, values: [slugs, MAX_EXPORT_ROWS + 1], row }),
  };
}

/** The columns that a shape of cells describes, and how a row of a select becomes a row of the table. */
export function exportTable(shape: Record<string, CellSchema>, isPlaced: boolean) {
  const columns = Object.entries(shape).map(([column, schema]) => ({
    name: column,
    type: columnType(schema),
  }));
  const row = z.record(z.string(), z.unknown()).transform(
    (record): TableRow => ({
      cells: columns.map((column) => (shape[column.name] as CellSchema).parse(record[column.name])),
      geometry: isPlaced ? geometrySchema.nullable().parse(record.geometry) : null,
    }),
  );
  return { columns, row };
}

function columnType(schema: z.ZodType): Column['type'] {
  if (schema instanceof z.ZodNullable) return columnType(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodBoolean) return 'boolean';
  if (schema instanceof z.ZodNumber) return schema.isInt ? 'integer' : 'number';
  return 'text';
}
