import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { SeedError } from './seed-error';

/** One record of a seed file and the row it stands in (the header is row 1). */
export interface SeedRecord {
  row: number;
  cells: unknown;
}

const READERS: Record<string, (text: string) => SeedRecord[]> = {
  '.yaml': yamlRecords,
  '.geojson': featureRecords,
};

/** The records of a CSV, YAML or GeoJSON seed file (of a feature: its properties and its `geometry`). Throws a SeedError when the file has not the form of its kind. */
export function readRecords(path: string, file: string): SeedRecord[] {
  const text = readText(path, file);
  try {
    return READERS[extname(file)]?.(text) ?? csvRecords(text);
  } catch (cause) {
    const row = typeof cause === 'object' && cause !== null && 'lines' in cause ? Number(cause.lines) : 1;
    throw new SeedError(file, row, `cannot be read: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    });
  }
}

function csvRecords(text: string): SeedRecord[] {
  const records: unknown[] = parseCsv(text, { columns: true });
  return records.map((cells, index) => ({ row: index + 2, cells }));
}

function yamlRecords(text: string): SeedRecord[] {
  const items: unknown = parseYaml(text);
  if (!Array.isArray(items)) throw new Error('the file is not a list');
  return items.map((cells: unknown, index) => ({ row: index + 1, cells }));
}

const featureCollection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.object({ properties: z.record(z.string(), z.unknown()), geometry: z.unknown() })),
});

function featureRecords(text: string): SeedRecord[] {
  const { features } = featureCollection.parse(JSON.parse(text));
  return features.map(({ properties, geometry }, index) => ({
    row: index + 1,
    cells: { ...properties, geometry },
  }));
}

function readText(path: string, file: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new SeedError(file, 1, 'the file is missing', { cause });
  }
}
