import type { Geometry } from 'geojson';

export type Cell = string | number | boolean | null;

/** A column of an exported table. */
export interface Column {
  name: string;
  type: 'text' | 'integer' | 'number' | 'boolean';
}

/** A row: one cell a column, and where it lies (longitude, latitude; WGS 84), if anywhere. */
export interface TableRow {
  cells: readonly Cell[];
  geometry: Geometry | null;
}

/** A table as it goes into a file. */
export interface ExportTable {
  name: string;
  columns: readonly Column[];
  rows: readonly TableRow[];
  /** True when its rows lie somewhere: a layer and not only a table. */
  isPlaced: boolean;
}
