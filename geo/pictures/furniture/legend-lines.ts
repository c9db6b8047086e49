import type { Lettering } from '../lettering/lettering';
import { written } from '../lettering/written';
import type { PictureLegend } from '../picture-job';
import { px } from '../svg/escaped';

const LINE_PX = 17;
const ROW_GAP_PX = 2;
const GROUP_GAP_PX = 6;
const TEXT_LEFT_PX = 38;
const PICTURE = { widthPx: 30, heightPx: 14 };
const HEADING = { sizePx: 10.5, weight: 'semibold' } as const;
const ENTRY = { sizePx: 10.5, weight: 'regular' } as const;
const MOST_LINES = 2;

/** Colours of a legend. */
interface LegendInk {
  ink: string;
  muted: string;
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
    .map(({ heading, entries }) => ({
      heading,
      entries: entries.filter(({ drawnBy }) => drawnBy.some((name) => all.some((one) => one.endsWith(name)))),
    }))
    .filter(({ entries }) => entries.length > 0);
}

/** Lays out legends one under the other, at most so wide. */
export function layOutLegend(
  legend: readonly PictureLegend[],
  lettering: Lettering,
  { maxWidthPx, ink, muted }: { maxWidthPx: number } & LegendInk,
): LaidLegend {
  const parts: string[] = [];
  let [y, widthPx] = [0, 0];
  const write = (text: string, left: number, hand: typeof HEADING | typeof ENTRY, colour: string) => {
    const lines = lettering.wrap(text, hand, maxWidthPx - left, MOST_LINES);
    lines.forEach((line, index) => {
      parts.push(written(lettering, line, [left, y + 12 + index * 13], hand, { colour }));
      widthPx = Math.max(widthPx, left + lettering.width(line, hand));
    });
    return LINE_PX + (lines.length - 1) * 13;
  };
  for (const { heading, entries } of legend) {
    if (y > 0) y += GROUP_GAP_PX;
    y += write(heading, 0, HEADING, ink);
    for (const { picture, text } of entries) {
      parts.push(placed(picture, y + (LINE_PX - PICTURE.heightPx) / 2, parts.length));
      y += write(text, TEXT_LEFT_PX, ENTRY, muted) + ROW_GAP_PX;
    }
  }
  return { svg: parts.join(''), widthPx: Math.ceil(widthPx), heightPx: y };
}

// Pictures name their patterns alike: here each gets a name of its own.
function placed(picture: string, top: number, index: number): string {
  return picture
    .replaceAll('id="p"', `id="l${index}"`)
    .replaceAll('url(#p)', `url(#l${index})`)
    .replace(/^<svg([^>]*?) width="[\d.]+" height="[\d.]+"/, (_, rest: string) => {
      return `<svg${rest} x="0" y="${px(top)}" width="${PICTURE.widthPx}" height="${PICTURE.heightPx}"`;
    });
}
