import { createRequire } from 'node:module';
import { dirname, relative } from 'node:path';
import { parentPort } from 'node:worker_threads';
import initGdal, { type Gdal } from 'gdal3.js/node.js';
import type { Conversion, ConversionAnswer } from './conversion';

// This file is a thread of its own: GDAL computes without pause, and what hangs here can be ended from outside.
const complaints: string[] = [];
const gdal = initGdal({
  path: relative('.', dirname(createRequire(import.meta.url).resolve('gdal3.js'))),
  useWorker: false,
  logHandler: () => {},
  errorHandler: (line) => complaints.push(line),
});

parentPort?.on('message', async (conversion: Conversion) => {
  const answer = await convert(await gdal, conversion).catch(asFailure);
  parentPort?.postMessage(answer, 'bytes' in answer ? [answer.bytes.buffer] : []);
});

// The files are in GDAL's own memory: nothing touches the disk.
async function convert(
  { open, close, ogr2ogr, Module }: Gdal,
  conversion: Conversion,
): Promise<ConversionAnswer> {
  complaints.length = 0;
  for (const { name, content } of conversion.files) Module.FS.writeFile(`/input/${name}`, content);
  Module.FS.writeFile('/input/all.vrt', conversion.virtual);
  const [source] = (await open('/input/all.vrt')).datasets;
  if (!source) return asFailure('the source cannot be opened');
  const { local } = await ogr2ogr(source, ['-f', conversion.driver, ...conversion.words], 'export');
  const bytes = Module.FS.readFile(local);
  await close(source);
  for (const folder of ['/input', '/output']) {
    for (const name of Module.FS.readdir(folder))
      if (!name.startsWith('.')) Module.FS.unlink(`${folder}/${name}`);
  }
  return { bytes };
}

function asFailure(cause: unknown): ConversionAnswer {
  const why = cause instanceof Error ? cause.message : JSON.stringify(cause);
  return { failure: [why, ...complaints].join('\n') };
}
