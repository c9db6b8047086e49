import type { Lettering } from '../lettering/lettering';
import { written } from '../lettering/written';
import type { PictureCard, PictureLegend } from '../picture-job';
import { px } from '../svg/px';
import { layOutLegend, legendsWithRoom } from './legend-lines';
import type { Piece, PieceTools } from './piece';

const PADDING_PX = 22;
const BOTTOM_PX = 14;
const HEADING_SIZES = [34, 29, 25, 21];
const HEADING_LINES = 3;
const LARGEST_LINES = 2;
const KIND = { sizePx: 11, weight: 'semibold', spacing: 0.06 } as const;
const TEXT = { sizePx: 13.5, weight: 'regular' } as const;
const BRAND = { sizePx: 17, weight: 'semibold' } as const;

/** The card over the left of a picture that stands for a page: the atlas, what the page is about, and as much of the legend as has room. */
export function card(content: PictureCard, legend: readonly PictureLegend[], tools: PieceTools): Piece {
  const { palette, lettering, leftPx, heightPx, words } = tools;
  const room = leftPx - 2 * PADDING_PX;
  const heading = fittingHeading(content.heading, lettering, room);
  const text = lettering.fit(content.text, TEXT, room, heading.lines.length > 2 ? 2 : 4);
  const parts = [
    `<rect width="${leftPx}" height="${heightPx}" fill="${palette.paper}"/><rect x="${leftPx - 4}" width="4" height="${heightPx}" fill="${palette.accent}"/>`,
    brand(tools),
  ];
  let y = PADDING_PX + 58;
  parts.push(
    written(lettering, upper(content.kind, words.language), [PADDING_PX, y], KIND, {
      colour: palette.accent,
    }),
  );
  y += 8;
  for (const line of heading.lines) {
    y += heading.hand.sizePx * 1.16;
    parts.push(written(lettering, line, [PADDING_PX, y], heading.hand, { colour: palette.ink }));
  }
  y += 12;
  for (const line of text) {
    y += 19;
    parts.push(written(lettering, line, [PADDING_PX, y], TEXT, { colour: palette.muted }));
  }
  parts.push(legendBelow(legend, y + 16, room, tools));
  return { svg: parts.join(''), box: { left: 0, top: 0, right: leftPx, bottom: heightPx } };
}

const upper = (text: string, language: string) => text.toLocaleUpperCase(language);

function fittingHeading(text: string, lettering: Lettering, room: number) {
  const tries = HEADING_SIZES.map((sizePx, index) => {
    const hand = { sizePx, weight: 'semibold' } as const;
    return {
      hand,
      most: index === 0 ? LARGEST_LINES : HEADING_LINES,
      lines: lettering.fit(text, hand, room),
    };
  });
  const fits = tries.find(
    ({ lines, most, hand }) =>
      lines.length <= most && !lines.some((line) => line.endsWith('…') && !text.endsWith('…')) && hand,
  );
  if (fits) return fits;
  const hand = { sizePx: HEADING_SIZES.at(-1) ?? 20, weight: 'semibold' } as const;
  return { hand, lines: lettering.fit(text, hand, room, HEADING_LINES) };
}

function brand({ lettering, palette }: PieceTools): string {
  const mark = `<g transform="translate(${PADDING_PX} ${PADDING_PX - 2}) scale(0.75)"><rect width="32" height="32" rx="7" fill="#0d6470"/><path d="M16 6l8 10-8 10-8-10z" fill="#f0b429"/><path d="M16 6l8 10H8z" fill="#ffd874"/></g>`;
  return (
    mark + written(lettering, 'Filiz', [PADDING_PX + 32, PADDING_PX + 16], BRAND, { colour: palette.ink })
  );
}

// A layer that has no room is left out as a whole.
function legendBelow(
  legend: readonly PictureLegend[],
  top: number,
  room: number,
  { lettering, palette, heightPx }: PieceTools,
): string {
  const layout = { maxWidthPx: room, isFlowing: true, ink: palette.ink, muted: palette.muted };
  const kept = legendsWithRoom(legend, lettering, layout, heightPx - top - BOTTOM_PX);
  const laid = layOutLegend(kept, lettering, layout);
  return `<g transform="translate(${PADDING_PX} ${px(heightPx - BOTTOM_PX - laid.heightPx)})">${laid.svg}</g>`;
}
