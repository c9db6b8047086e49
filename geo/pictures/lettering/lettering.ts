import type { Glyph } from 'fontkit';
import { LRUCache } from 'lru-cache';
import type { FontSubset, Weight } from './fonts';

/** How a text is written. */
export interface Hand {
  sizePx: number;
  weight: Weight;
  /** Space between letters as a part of the size. Default 0. */
  spacing?: number;
}

/** A text as outlines: an SVG path in units of a thousandth of its size, from the start of its base line. */
interface Outline {
  path: string;
  units: number;
}

const UNITS = 1_000;
const MOST_KEPT_LETTERS = 20_000; // each some 700 bytes of outline
const LONGEST_KEPT = 500;
const ELLIPSIS = '…';

/** Writes and measures text with the fonts of the pages, so that a picture needs none of the machine's. */
export class Lettering {
  private readonly outlines = new LRUCache<string, Outline>({
    maxSize: MOST_KEPT_LETTERS,
    maxEntrySize: LONGEST_KEPT,
    sizeCalculation: (_, key) => key.length,
  });

  constructor(private readonly subsets: readonly FontSubset[]) {}

  /** The width in pixels. */
  width(text: string, hand: Hand): number {
    if (text.length > LONGEST_KEPT) return this.measure(text, hand);
    return (this.outline(text, hand.weight, hand.spacing ?? 0).units * hand.sizePx) / UNITS;
  }

  /** The path of a text in thousandths of its size; characters that no font has are left out. */
  path(text: string, { weight, spacing = 0 }: Hand): string {
    return this.outline(text, weight, spacing).path;
  }

  /** The text in lines broken at spaces, of at most so many pixels but for longer words. */
  wrap(text: string, hand: Hand, maxWidthPx: number): string[] {
    return this.broken(text, hand, maxWidthPx, Number.POSITIVE_INFINITY);
  }

  /** As `wrap`, but no line is longer and there are at most so many: what does not fit ends with an ellipsis. */
  fit(text: string, hand: Hand, maxWidthPx: number, maxLines = Number.POSITIVE_INFINITY): string[] {
    const lines = this.broken(text, hand, maxWidthPx, maxLines);
    const kept = lines.slice(0, maxLines);
    const isCut = lines.length > maxLines;
    return kept.map((line, index) =>
      this.shortened(line, hand, maxWidthPx, isCut && index === kept.length - 1),
    );
  }

  private broken(text: string, hand: Hand, maxWidthPx: number, maxLines: number): string[] {
    const lines: string[] = [];
    for (const word of text.split(/\s+/).filter(Boolean)) {
      const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
      if (lines.length > 0 && this.width(longer, hand) <= maxWidthPx) lines[lines.length - 1] = longer;
      else lines.push(word);
      if (lines.length > maxLines) break;
    }
    return lines;
  }

  private shortened(line: string, hand: Hand, maxWidthPx: number, mustEnd: boolean): string {
    if (!mustEnd && this.width(line, hand) <= maxWidthPx) return line;
    const letters = [...line];
    const ended = (count: number) => letters.slice(0, count).join('').trimEnd() + ELLIPSIS;
    let [fits, tooMany] = [0, letters.length + 1];
    while (tooMany - fits > 1) {
      const middle = (fits + tooMany) >> 1;
      if (this.measure(ended(middle), hand) <= maxWidthPx) fits = middle;
      else tooMany = middle;
    }
    return ended(fits);
  }

  // Without the outline and without keeping it: most of what is measured on the way to a line is never written.
  private measure(text: string, { sizePx, weight, spacing = 0 }: Hand): number {
    return (this.layOut(text, weight, spacing).units * sizePx) / UNITS;
  }

  private outline(text: string, weight: Weight, spacing: number): Outline {
    const key = `${weight}|${spacing}|${text}`;
    const known = this.outlines.get(key);
    if (known) return known;
    const { glyphs, units } = this.layOut(text, weight, spacing);
    const made = { path: glyphs.map(pathOf).join(''), units };
    this.outlines.set(key, made);
    return made;
  }

  private layOut(text: string, weight: Weight, spacing: number): { glyphs: PlacedGlyph[]; units: number } {
    const placed: PlacedGlyph[] = [];
    let units = 0;
    for (const run of this.runsOf(text.normalize('NFC'), weight)) {
      const scale = UNITS / run.font.unitsPerEm;
      const { glyphs, positions } = run.font.layout(run.text);
      glyphs.forEach((glyph, index) => {
        const { xAdvance = 0, xOffset = 0 } = positions[index] ?? {};
        placed.push({ glyph, right: units + xOffset * scale, scale });
        units += xAdvance * scale + spacing * UNITS;
      });
    }
    return { glyphs: placed, units: Math.max(0, units - (units > 0 ? spacing * UNITS : 0)) };
  }

  // Each letter from the first part of the font that has it, neighbours of one part together.
  private runsOf(text: string, weight: Weight) {
    const runs: { font: FontSubset[Weight]; text: string }[] = [];
    for (const letter of text) {
      const code = letter.codePointAt(0) ?? 0;
      const font = this.subsets.find((subset) => subset.regular.hasGlyphForCodePoint(code))?.[weight];
      const last = runs.at(-1);
      if (font && last?.font === font) last.text += letter;
      else if (font) runs.push({ font, text: letter });
    }
    return runs;
  }
}

interface PlacedGlyph {
  glyph: Glyph;
  right: number;
  scale: number;
}

const LETTERS: Record<string, string> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};

// Fonts count upwards, pictures downwards.
function pathOf({ glyph, right, scale }: PlacedGlyph): string {
  return glyph.path.commands
    .map(({ command, args }) => {
      const places = args.map((value, index) =>
        Math.round(index % 2 === 0 ? right + value * scale : -value * scale),
      );
      return `${LETTERS[command]}${places.join(' ')}`;
    })
    .join('');
}
