import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(m?js|css|svg)$/;

const SMALLEST_BYTES = 1_024; // below that, a compressed answer is hardly shorter

/** Stores each text file of a directory once more in Brotli and in gzip, so that no request waits for a compressor. */
export async function compressFiles(directory: string): Promise<void> {
  const names = await readdir(directory, { recursive: true });
  for (const name of names.filter((each) => TEXT.test(each))) await compressFile(join(directory, name));
}

async function compressFile(path: string): Promise<void> {
  if ((await stat(path)).size < SMALLEST_BYTES) return;
  const content = await readFile(path);
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  const [brotli, zipped] = await Promise.all([
    promisify(brotliCompress)(content, quality),
    promisify(gzip)(content, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${path}.br`, brotli), writeFile(`${path}.gz`, zipped)]);
}
