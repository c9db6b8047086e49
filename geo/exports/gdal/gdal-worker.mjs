// @ts-check
// A thread of its own: GDAL computes without pause, and what hangs here can be ended from outside.
// Plain JavaScript, for Node 20 starts threads without the loader that reads TypeScript.
import { createRequire } from 'node:module';
import { dirname, relative } from 'node:path';
import { parentPort } from 'node:worker_threads';
import initGdal from 'gdal3.js/node.js';

/** @type {string[]} */
const complaints = [];
const gdal = initGdal({
  path: relative('.', dirname(createRequire(import.meta.url).resolve('gdal3.js'))), // it knows only paths from here
  useWorker: false,
  logHandler: () => {},
  errorHandler: (line) => complaints.push(line),
});

parentPort?.on('message', async (/** @type {import('./conversion').Conversion} */ conversion) => {
  complaints.length = 0;
  const answer = await convert(conversion).catch(asFailure);
  parentPort?.postMessage(answer, 'bytes' in answer ? [answer.bytes.buffer] : []);
});

/**
 * The files are in GDAL's own memory: nothing touches the disk.
 * @param {import('./conversion').Conversion} conversion
 * @returns {Promise<import('./conversion').ConversionAnswer>}
 */
async function convert({ files, virtual, driver, words }) {
  const { open, close, ogr2ogr, Module } = await gdal;
  for (const { name, content } of files) Module.FS.writeFile(`/input/${name}`, content);
  Module.FS.writeFile('/input/all.vrt', virtual);
  const [source] = (await open('/input/all.vrt')).datasets;
  if (!source) return asFailure('the source cannot be opened');
  const { local } = await ogr2ogr(source, ['-f', driver, ...words], 'export');
  const bytes = Module.FS.readFile(local);
  await close(source);
  for (const folder of ['/input', '/output']) {
    for (const name of Module.FS.readdir(folder))
      if (!name.startsWith('.')) Module.FS.unlink(`${folder}/${name}`);
  }
  return { bytes };
}

/**
 * @param {unknown} cause
 * @returns {{ failure: string }}
 */
function asFailure(cause) {
  const why = cause instanceof Error ? cause.message : JSON.stringify(cause);
  return { failure: [why, ...complaints].join('\n') };
}
