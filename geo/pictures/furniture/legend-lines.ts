import type { Lettering } from '../lettering/lettering';
import { written } from '../lettering/written';
import type { PictureLegend, PictureLegendEntry } from '../picture-job';
import { px } from '../svg/px';

const LINE_PX = 17;
const HEADING_PX = 18;
const WRAPPED_PX = 13; // a further line of a heading or an entry
const GROUP_GAP_PX = 6;
const BESIDE_PX = 6; // between a picture and its text
const APART_PX = 14; // between entries of one line
const HIGHEST_PX = 13;
const WIDEST_PX = 28;
const HEADING = { sizePx: 10.5, weight: 'semibold' } as const;
const ENTRY = { sizePx: 10.5, weight: 'regular' } as const;

/** How a legend is laid out. */
export interface LegendLayout {
  maxWidthPx: number;
  ink: string;
  muted: string;
  /** Whether entries follow each other in a line while there is room, instead of one a line. */
  isFlowing: boolean;
}

/** A legend that was laid out: its SVG with its upper left at 0 0. */
export interface LaidLegend {
  svg: string;
  widthPx: number;
  heightPx: number;
}

/** What of a legend the map really drew, so that nothing is explained that is not there. */
export function drawnLegend(legend: readonly PictureLegend[], drawn: Iterable<string>): PictureLegend[] {
  const all = [...drawn];
  return legend
    .map(({ entries, ...one }) => ({
      ...one,
      entries: entries.filter(({ drawnBy }) => drawnBy.some((name) => all.some((one) => one.endsWith(name)))),
    }))
    .filter(({ entries }) => entries.length > 0);
}

/** Lays out legends one under the other. */
export function layOutLegend(
  legend: readonly PictureLegend[],
  lettering: Lettering,
  layout: LegendLayout,
): LaidLegend {
  const parts: string[] = [];
  let [y, widthPx] = [0, 0];
  for (const { heading, entries } of legend) {
    if (y > 0) y += GROUP_GAP_PX;
    const lines = lettering.fit(heading, HEADING, layout.maxWidthPx, 2);
    for (const [index, line] of lines.entries()) {
      const baseLine = y + 12 + index * WRAPPED_PX;
      parts.push(written(lettering, line, [0, baseLine], HEADING, { colour: layout.ink }));
      widthPx = Math.max(widthPx, lettering.width(line, HEADING));
    }
    y += HEADING_PX + Math.max(0, lines.length - 1) * WRAPPED_PX;
    const group = layOutEntries(entries, lettering, layout, y);
    parts.push(group.svg);
    widthPx = Math.max(widthPx, group.widthPx);
    y = group.bottom;
  }
  return { svg: parts.join(''), widthPx: Math.ceil(widthPx), heightPx: y };
}

/** The legends that have room one under the other, each whole, the first ones first. */
export function legendsWithRoom(
  legend: readonly PictureLegend[],
  lettering: Lettering,
  layout: LegendLayout,
  roomPx: number,
): PictureLegend[] {
  const kept: PictureLegend[] = [];
  for (const one of legend) {
    kept.push(one);
    if (layOutLegend(kept, lettering, layout).heightPx > roomPx) kept.pop();
  }
  return kept;
}

function layOutEntries(
  entries: readonly PictureLegendEntry[],
  lettering: Lettering,
  { maxWidthPx, muted, isFlowing }: LegendLayout,
  top: number,
) {
  const column = isFlowing ? 0 : Math.max(...entries.map(({ picture }) => sizeOf(picture).width));
  const parts: string[] = [];
  let [x, y, widthPx] = [0, top, 0];
  for (const { picture, text } of entries) {
    const size = sizeOf(picture);
    const sign = Math.max(column, size.width) + BESIDE_PX;
    const lines = lettering.fit(text, ENTRY, maxWidthPx - sign, 2);
    const width = sign + Math.max(...lines.map((line) => lettering.width(line, ENTRY)));
    if (x > 0 && x + width > maxWidthPx) [x, y] = [0, y + LINE_PX];
    parts.push(
      placed(picture, size, [x + (sign - BESIDE_PX - size.width) / 2, y + (LINE_PX - size.height) / 2]),
    );
    lines.forEach((line, index) => {
      parts.push(written(lettering, line, [x + sign, y + 12 + index * WRAPPED_PX], ENTRY, { colour: muted }));
    });
    widthPx = Math.max(widthPx, x + width);
    if (isFlowing && lines.length === 1) x += width + APART_PX;
    else [x, y] = [0, y + LINE_PX + (lines.length - 1) * WRAPPED_PX];
  }
  return { svg: parts.join(''), widthPx, bottom: x > 0 ? y + LINE_PX : y };
}

function sizeOf(picture: string): { width: number; height: number } {
  const [, width = 1, height = 1] = /^<svg[^>]*? width="([\d.]+)" height="([\d.]+)"/.exec(picture) ?? [];
  const scale = Math.min(WIDEST_PX / Number(width), HIGHEST_PX / Number(height));
  return { width: Number(width) * scale, height: Number(height) * scale };
}

// Pictures name their patterns alike: here each gets a name of its own.
function placed(
  picture: string,
  { width, height }: { width: number; height: number },
  [x, y]: readonly [number, number],
): string {
  const name = `l-${Math.round(x)}-${Math.round(y)}`;
  return picture
    .replaceAll('id="p"', `id="${name}"`)
    .replaceAll('url(#p)', `url(#${name})`)
    .replace(/^<svg([^>]*?) width="[\d.]+" height="[\d.]+"/, (_, rest: string) => {
      return `<svg${rest} x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}"`;
    });
}
