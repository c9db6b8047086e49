import { createHash, type Hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

// Everything the built pages are made of.
const SOURCES = [
  'app',
  'components',
  'geo',
  'public',
  'next.config.js',
  'postcss.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
  'prisma/schema.prisma',
];
const NOT_SOURCES = new Set(['geo/database/generated']);

/** A hash over the names and contents of everything the pages are built from. */
export function hashSources(root: string): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) addPath(hash, root, source);
  return hash.digest('hex');
}

/** A hash over one file's content. */
export function hashFile(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** True when the mark left beside a product says that it was made from sources with this hash. */
export function isMadeFrom(hash: string, mark: string): boolean {
  return existsSync(mark) && readFileSync(mark, 'utf8') === hash;
}

/** Leaves the mark beside a product that says what it was made from. */
export function markMadeFrom(hash: string, mark: string): void {
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, hash);
}

function addPath(hash: Hash, root: string, path: string): void {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (!found || NOT_SOURCES.has(path)) return;
  if (found.isDirectory()) {
    for (const name of readdirSync(join(root, path)).sort()) addPath(hash, root, `${path}/${name}`);
    return;
  }
  const content = readFileSync(join(root, path));
  hash.update(`${path}\0${content.length}\0`).update(content);
}
