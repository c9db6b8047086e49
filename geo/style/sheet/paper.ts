/** The papers a map sheet can have, each with its long and its short side in millimetres (ISO 216). */
export const PAPERS = { a4: [297, 210], a3: [420, 297] } as const;

export type Paper = keyof typeof PAPERS;

export const ORIENTATIONS = ['landscape', 'portrait'] as const;

export type Orientation = (typeof ORIENTATIONS)[number];

/** The resolutions a sheet can be asked for, in dots per inch. */
export const RESOLUTIONS = [150, 300] as const;

/** Those that are tried below, when a device cannot draw as much as was asked for. */
const LOWER_RESOLUTIONS = [300, 240, 200, 150, 120, 96];

const MM_PER_INCH = 25.4;

/** Millimetres of a CSS pixel on paper: 96 of them are an inch, so that letters are as large as on a screen. */
export const MM_PER_CSS_PX = MM_PER_INCH / 96;

/** The paper as it lies, in millimetres. */
export function paperMm(paper: Paper, orientation: Orientation): { widthMm: number; heightMm: number } {
  const [long, short] = PAPERS[paper];
  return orientation === 'landscape'
    ? { widthMm: long, heightMm: short }
    : { widthMm: short, heightMm: long };
}

/** Dots of a length on paper. */
export function dotsOf(millimetres: number, dpi: number): number {
  return Math.round((millimetres / MM_PER_INCH) * dpi);
}

/** The resolutions to try, from the one that is asked for down. */
export function resolutionsFrom(asked: number): number[] {
  return [asked, ...LOWER_RESOLUTIONS.filter((dpi) => dpi < asked)];
}
