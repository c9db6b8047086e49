import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { ExportTable } from '@/geo/domain/export-table';
import { geoJson } from '@/geo/exports/writers/geojson';
import { type ArchivedFile, zipped } from '@/geo/exports/writers/zip';

const DAY = new Date('2026-01-01T00:00:00');

async function* each(...files: ArchivedFile[]): AsyncGenerator<ArchivedFile> {
  yield* files;
}

async function archive(...files: ArchivedFile[]): Promise<Record<string, Uint8Array>> {
  const pieces: Uint8Array[] = [];
  for await (const piece of zipped(each(...files), DAY)) pieces.push(piece);
  return unzipSync(Buffer.concat(pieces));
}

describe('a ZIP archive', () => {
  test('holds what its files were written as, whatever the pieces', async () => {
    const text = 'Vejnəli — золото 🗺️ '.repeat(10_000);
    const bytes = Uint8Array.from({ length: 200_001 }, (_, place) => (place * place) % 251);
    const found = await archive(
      { name: 'ə.txt', pieces: ['', text, 'end'] },
      { name: 'bytes', pieces: [bytes] },
      { name: 'empty', pieces: [] },
    );
    expect(strFromU8(found['ə.txt'] ?? new Uint8Array())).toBe(`${text}end`);
    expect(found.bytes).toEqual(bytes);
    expect(found.empty).toHaveLength(0);
  });

  test('of a file that comes whole lets others have their turn for every 64 KB of it', async () => {
    const slices = 100;
    let turns = 0;
    let isMade = false;
    const take = () => {
      turns += 1;
      if (!isMade) setImmediate(take);
    };
    setImmediate(take);
    await archive({ name: 'map.gpkg', pieces: [new Uint8Array(slices * 65_536)] });
    isMade = true;
    expect(turns).toBeGreaterThanOrEqual(slices);
  });
});

test('GeoJSON comes in pieces of some hundred rows, the tables beside it too', () => {
  const table = (name: string): ExportTable => ({
    name,
    columns: [
      { name: 'slug', type: 'text' },
      { name: 'note', type: 'text' },
    ],
    isPlaced: false,
    rows: Array.from({ length: 2_001 }, (_, row) => ({ cells: [`${name}-${row}`, null], geometry: null })),
  });
  const pieces = [...geoJson(table('deposits'), [table('estimates'), table('none')], { source: 'test' })];
  for (const piece of pieces) expect(piece.match(/"slug"/g)?.length ?? 0).toBeLessThanOrEqual(500);
  const read = JSON.parse(pieces.join(''));
  expect(read.estimates).toHaveLength(2_001);
  expect(read.estimates[2_000]).toEqual({ slug: 'estimates-2000', note: null });
  expect(read.features).toHaveLength(2_001);
  expect(read.features[0]).toEqual({
    type: 'Feature',
    id: 'deposits-0',
    geometry: null,
    properties: { slug: 'deposits-0', note: null },
  });
});
