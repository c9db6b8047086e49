import cyrillic from '@fontsource-variable/noto-sans/files/noto-sans-cyrillic-wght-normal.woff2';
import latinExtended from '@fontsource-variable/noto-sans/files/noto-sans-latin-ext-wght-normal.woff2';
import latin from '@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2';
import { preload } from 'react-dom';
import type { Language } from '@/geo/domain/languages';

/** Has the letters of a page loaded beside its styles, so that its words are laid out and drawn once, and not again when the font comes. */
export function preloadFonts(language: Language): void {
  for (const address of language === 'ru' ? [latin, cyrillic] : [latin, latinExtended])
    preload(address, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
}
