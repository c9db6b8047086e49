import { copyFileSync, cpSync, linkSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';

// What is made from the sources, and what programs write into.
const MADE = new Set([
  '.git',
  '.next',
  '.data',
  'test-results',
  'playwright-report',
  'geo/database/generated',
]);
const WRITTEN_INTO = new Set(['.cache', '.vite', '.vite-temp']);

/** Copies the sources of this checkout into a folder, where they may be changed; its packages are the same files, which may not. */
export function copyCheckout(to: string): void {
  const root = process.cwd();
  cpSync(root, to, {
    recursive: true,
    filter: (source) => {
      const path = relative(root, source);
      return path !== 'node_modules' && !MADE.has(path);
    },
  });
  linkFolder(join(root, 'node_modules'), join(to, 'node_modules'));
}

// Links to the files, for Turbopack follows no link to a folder outside of its root.
function linkFolder(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (WRITTEN_INTO.has(entry.name)) continue;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkOrCopy(source, target);
  }
}

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target); // the temporary folder lies on another disk
  }
}
