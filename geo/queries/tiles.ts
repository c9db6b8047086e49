import { z } from 'zod';
import type { Query } from '@/geo/domain/query';

const FUNCTIONS = {
  base: 'tile_base',
  atlas: 'tile_atlas',
  hazard: 'tile_hazard',
  exercise: 'tile_exercise',
  people: 'tile_people',
} as const;

const tileRow = z.object({ tile: z.instanceof(Buffer) });

/** One vector tile as bytes (Mapbox Vector Tile 2.1, EPSG:3857), empty when nothing is there. */
export function tileBytes(
  set: keyof typeof FUNCTIONS,
  z: number,
  x: number,
  y: number,
): Query<{ tile: Buffer }> {
  return {
    text: `select ${FUNCTIONS[set]}($1, $2, $3) as tile`,
    values: [z, x, y],
    row: tileRow,
  };
}

/** The number of the data's version: it grows with each load. */
export const currentVersion: Query<{ id: number }> = {
  text: 'select coalesce(max(id), 0) as id from dataset_version',
  values: [],
  row: z.object({ id: z.number() }),
};

/** What was loaded last: the start of the data's checksum, the same wherever the same data are, and the day of loading. */
export const currentData: Query<{ version: string; loaded_on: string }> = {
  text: `select left(checksum, 8) as version, to_char(created_at at time zone 'Asia/Baku', 'YYYY-MM-DD') as loaded_on
         from dataset_version order by id desc limit 1`,
  values: [],
  row: z.object({ version: z.string(), loaded_on: z.string() }),
};
