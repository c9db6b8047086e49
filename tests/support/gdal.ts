import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const layerSchema = z.object({
  features: z.array(
    z.object({
      properties: z.record(z.string(), z.unknown()),
      geometry: z.object({ type: z.string(), coordinates: z.array(z.unknown()) }).nullable(),
    }),
  ),
});

/** A layer of a file as GDAL reads it. */
export type ReadLayer = z.output<typeof layerSchema>['features'];

/** Installs the distribution's GDAL, and what reads a PDF back, when there are none and this is root on Debian or Ubuntu. */
export function installGdal(): void {
  if ((hasGdal() && hasPoppler()) || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const command =
    'apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends gdal-bin poppler-utils';
  spawnSync('sh', ['-c', command], { stdio: 'inherit' });
}

/** Reads a layer of a file back with the distribution's GDAL, a program that shares nothing with ours; where there is none, with gdal3.js. */
export async function readLayer(bytes: Uint8Array, extension: string, layer: string): Promise<ReadLayer> {
  const folder = mkdtempSync(join(tmpdir(), 'filiz-gdal-'));
  const file = join(folder, `written.${extension}`);
  try {
    writeFileSync(file, bytes);
    const text = hasGdal() ? readWithPrograms(file, layer) : await readWithPackage(file, layer);
    return layerSchema.parse(JSON.parse(text)).features;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function hasGdal(): boolean {
  return spawnSync('ogr2ogr', ['--version']).status === 0;
}

function hasPoppler(): boolean {
  return spawnSync('pdftotext', ['-v']).error === undefined;
}

function readWithPrograms(file: string, layer: string): string {
  const result = join(file, '../read.json');
  const { status, stderr } = spawnSync('ogr2ogr', ['-f', 'GeoJSON', result, file, layer]);
  if (status !== 0) throw new Error(String(stderr));
  return readFileSync(result, 'utf8');
}

async function readWithPackage(file: string, layer: string): Promise<string> {
  const { default: initGdal } = await import('gdal3.js/node.js');
  const quiet = { logHandler: () => {}, errorHandler: () => {} };
  const gdal = await initGdal({ path: 'node_modules/gdal3.js/dist/package', useWorker: false, ...quiet });
  const name = `/input/${file.split('/').slice(-2).join('-')}`;
  gdal.Module.FS.writeFile(name, readFileSync(file));
  const [source] = (await gdal.open(name)).datasets;
  if (!source) throw new Error(`gdal3.js cannot open ${name}`);
  const { local } = await gdal.ogr2ogr(source, ['-f', 'GeoJSON', layer], `read-${Date.now()}`);
  return Buffer.from(gdal.Module.FS.readFile(local)).toString('utf8');
}
