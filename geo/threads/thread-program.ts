import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, stop } from 'esbuild';

const ROOT = resolve(import.meta.dirname, '../..');

const programs = new Map<string, Promise<string>>();
let last: Promise<unknown> = Promise.resolve();

/**
 * The program of a thread as one script, bundled once: with the loader of TypeScript beside it the thread would need twice the
 * memory and start in seconds. `entry` is its file from the root; compiled modules in `native` are loaded from where they lie.
 */
export function threadProgram(entry: string, native: readonly string[] = []): Promise<string> {
  const known = programs.get(entry);
  if (known) return known;
  const program = last.then(() => bundle(entry, native)); // one after the other, for stopping the bundler stops it for all
  last = program.catch(() => programs.delete(entry)); // the next one who asks has it tried anew
  programs.set(entry, program);
  return program;
}

async function bundle(entry: string, native: readonly string[]): Promise<string> {
  const { resolve: find } = createRequire(import.meta.url);
  const alias = Object.fromEntries(native.map((name) => [name, find(name)]));
  try {
    const { outputFiles } = await build({
      absWorkingDir: ROOT,
      entryPoints: [entry],
      bundle: true,
      write: false,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      minify: true,
      alias,
      external: Object.values(alias),
      define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(ROOT, 'package.json'))) },
      logLevel: 'silent',
    });
    return outputFiles[0]?.text ?? '';
  } finally {
    await stop(); // its process would stay
  }
}
