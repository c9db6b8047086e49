import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, stop } from 'esbuild';

const ROOT = resolve(import.meta.dirname, '../..');
const NATIVE = '@resvg/resvg-js'; // a compiled module, which is loaded from where it lies

let program: Promise<string> | undefined;

/**
 * The program of the drawing thread as one script, bundled once: with the loader of TypeScript beside it the thread would need
 * twice the memory and start in seconds.
 */
export function threadProgram(): Promise<string> {
  program ??= bundle();
  return program;
}

async function bundle(): Promise<string> {
  const native = createRequire(import.meta.url).resolve(NATIVE);
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['geo/pictures/picture-thread.ts'],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    minify: true,
    alias: { [NATIVE]: native },
    external: [native],
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(ROOT, 'package.json'))) },
    logLevel: 'silent',
  });
  await stop(); // its process would stay
  return outputFiles[0]?.text ?? '';
}
