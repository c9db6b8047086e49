import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { SeedError } from './seed-error';

/** One record of a seed file and the row it stands in (the header is row 1). */
export interface SeedRecord {
  row: number;
  cells: unknown;
}

/** The records of a CSV or YAML seed file. Throws a SeedError when the file has not the form of its kind. */
export function readRecords(path: string, file: string): SeedRecord[] {
  const text = readText(path, file);
  try {
    return file.endsWith('.yaml') ? yamlRecords(text) : csvRecords(text);
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

function readText(path: string, file: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new SeedError(file, 1, 'the file is missing', { cause });
  }
}
