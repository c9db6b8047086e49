/** How a text is set: its height in points, and how it looks. */
export interface TextStyle {
  sizePt: number;
  bold?: boolean;
  color?: string;
}

/** One thing on a sheet; places and lengths are millimetres from the upper left corner, y of a text is its base line. */
export type Mark =
  | ({ kind: 'text'; x: number; y: number; text: string; align?: 'left' | 'center' | 'right' } & TextStyle)
  | {
      kind: 'box';
      x: number;
      y: number;
      width: number;
      height: number;
      fill?: string;
      stroke?: string;
      lineMm?: number;
    }
  | { kind: 'shape'; points: readonly (readonly [number, number])[]; fill: string }
  | { kind: 'picture'; x: number; y: number; width: number; height: number; svg: string };

/** How wide a text is set, in millimetres. */
export type Measure = (text: string, style: TextStyle) => number;

/** Millimetres of a point. */
export const MM_PER_PT = 25.4 / 72;

/** The height of a line of text, in millimetres. */
export function lineMm(sizePt: number): number {
  return sizePt * MM_PER_PT * 1.28;
}

/** A text in lines that are no wider than `widthMm`; a word that alone is wider is broken. */
export function brokenInto(text: string, style: TextStyle, widthMm: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((whole) => pieces(whole, style, widthMm, measure))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer, style) > widthMm) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

function pieces(word: string, style: TextStyle, widthMm: number, measure: Measure): string[] {
  if (measure(word, style) <= widthMm) return [word];
  const letters = [...word];
  const parts: string[] = [];
  let part = '';
  for (const letter of letters) {
    if (part !== '' && measure(part + letter, style) > widthMm) {
      parts.push(part);
      part = letter;
    } else part += letter;
  }
  return [...parts, part];
}
