import type { Column, TableRow } from '@/geo/domain/export-table';
import type { HazardDataset } from '@/geo/domain/hazard-area';
import type { LayerId } from '@/geo/domain/layers';
import type { Query } from '@/geo/domain/query';
import { MAX_VIEW_ROWS, type ViewedData } from '@/geo/domain/view-export';
import { type CellSchema, exportTable } from '../export-query';

/** A table of what lies in a view: the layer that draws it (null: always there), and whose data it holds. */
export interface ViewTable {
  name: string;
  layer: LayerId | null;
  /** Mine-action data, and of which record. */
  hazard: HazardDataset | null;
  columns: readonly Column[];
  isPlaced: boolean;
  rows: (viewed: ViewedData) => Query<TableRow>;
}

interface ViewTableParts extends Pick<ViewTable, 'name' | 'layer' | 'hazard'> {
  shape: Record<string, CellSchema>;
  select: string;
  /** What `$5` and those after it are. */
  values?: (viewed: ViewedData) => unknown[];
  isPlaced?: boolean;
}

/** The view as a shape (EPSG:4326) in a query; `$1` to `$4` are its west, south, east and north. */
export const VIEW = 'st_makeenvelope($1, $2, $3, $4, 4326)';

/** True in SQL for a geometry that has any part in the view. */
export const isInView = (geometry: string) =>
  `(${geometry} && ${VIEW} and st_intersects(${geometry}, ${VIEW}))`;

/** Makes a table of a view from its columns and a select over `VIEW`. Whole features are given, not cut at the edge. */
export function viewTable({ shape, select, values, isPlaced = true, ...rest }: ViewTableParts): ViewTable {
  const { columns, row } = exportTable(shape, isPlaced);
  return {
    ...rest,
    columns,
    isPlaced,
    rows: (viewed) => ({
      text: `${select} limit ${MAX_VIEW_ROWS + 1}`,
      values: [...viewed.bounds, ...(values?.(viewed) ?? [])],
      row,
    }),
  };
}
