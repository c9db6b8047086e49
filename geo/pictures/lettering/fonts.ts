import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import decompress from 'woff2-encoder/decompress';

/** The two weights of the map's labels. */
export type Weight = 'regular' | 'semibold';

/** The fonts of one part of the alphabet, by weight. */
export type FontSubset = Record<Weight, Font>;

const SEMIBOLD = 600;

// The parts in which the pages' own font comes, the most used first.
const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'] as const;

const require = createRequire(import.meta.url);

/** Noto Sans as the pages show it, read from the package that they load it from. */
export async function loadFonts(): Promise<FontSubset[]> {
  return Promise.all(SUBSETS.map(loadSubset));
}

async function loadSubset(subset: string): Promise<FontSubset> {
  const path = require.resolve(`@fontsource-variable/noto-sans/files/noto-sans-${subset}-wght-normal.woff2`);
  const regular = create(Buffer.from(await decompress(await readFile(path)))) as Font;
  return { regular, semibold: regular.getVariation({ wght: SEMIBOLD }) };
}
