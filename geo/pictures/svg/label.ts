import type { Box } from '@/geo/spatial/clip-to-box';
import type { LayerStyle } from '../layer-style';
import type { Hand, Lettering } from '../lettering/lettering';
import { type Ink, written } from '../lettering/written';
import type { TileFeature } from '../tile-features';
import { boxAbout } from './label-boxes';

const LINE_HEIGHT = 1.2;
const BASE_LINE = 0.34; // of the size, from the middle of a line down to where letters stand
const PADDING_PX = 2;

/** A feature's text in lines as the style wants it written. */
export interface Label {
  lines: readonly string[];
  hand: Hand;
  ink: Ink;
  widthPx: number;
  heightPx: number;
}

/** The label of a feature in its layer's style; null where there is nothing to write. */
export function labelOf(style: LayerStyle, feature: TileFeature, lettering: Lettering): Label | null {
  const said = style.text('layout', 'text-field', feature).trim();
  const sizePx = style.number('layout', 'text-size', feature);
  if (!said || sizePx <= 0) return null;
  const hand: Hand = {
    sizePx,
    weight: String(style.list('layout', 'text-font', feature)[0]).includes('Semibold')
      ? 'semibold'
      : 'regular',
    spacing: style.number('layout', 'text-letter-spacing', feature),
  };
  const isOnLine = style.text('layout', 'symbol-placement', feature) === 'line';
  const widest = isOnLine
    ? Number.POSITIVE_INFINITY
    : style.number('layout', 'text-max-width', feature) * sizePx;
  const lines = lettering.wrap(said, hand, widest);
  return {
    lines,
    hand,
    ink: inkOf(style, feature),
    widthPx: Math.max(...lines.map((line) => lettering.width(line, hand))),
    heightPx: lines.length * sizePx * LINE_HEIGHT,
  };
}

function inkOf(style: LayerStyle, feature: TileFeature): Ink {
  const halo = style.colour('text-halo-color', feature);
  const widthPx = style.number('paint', 'text-halo-width', feature);
  return {
    colour: style.colour('text-color', feature).colour,
    opacity: style.number('paint', 'text-opacity', feature),
    halo: widthPx > 0 && halo.opacity > 0 ? { colour: halo.colour, widthPx } : undefined,
  };
}

/** Where the middle of a label may lie about its spot, in the order of the style's wishes. */
export function placesOf(
  style: LayerStyle,
  feature: TileFeature,
  label: Label,
  [x, y]: readonly [number, number],
): [number, number][] {
  const { sizePx } = label.hand;
  const anchors = style.list('layout', 'text-variable-anchor', feature);
  if (anchors.length === 0) {
    const [right = 0, down = 0] = style.list('layout', 'text-offset', feature).map(Number);
    return [[x + right * sizePx, y + down * sizePx]];
  }
  const away = style.number('layout', 'text-radial-offset', feature) * sizePx;
  return anchors.map((anchor) => {
    const sides = String(anchor);
    const side = (towards: string, from: string) =>
      sides.includes(towards) ? -1 : sides.includes(from) ? 1 : 0;
    // An anchor is the side of the text that lies at the spot.
    const [across, down] = [side('right', 'left'), side('bottom', 'top')];
    return [x + across * (away + label.widthPx / 2), y + down * (away + label.heightPx / 2)];
  });
}

/** The room a label takes with its middle at a place. */
export function boxOf({ widthPx, heightPx }: Label, place: readonly [number, number]): Box {
  return boxAbout(place, widthPx + 2 * PADDING_PX, heightPx + PADDING_PX);
}

/** A label with its middle at a place, as SVG. */
export function writeLabel(
  { lines, hand, ink, heightPx }: Label,
  lettering: Lettering,
  [x, y]: readonly [number, number],
): string {
  const top = y - heightPx / 2;
  return lines
    .map((line, index) => {
      const baseLine = top + (index + 0.5) * hand.sizePx * LINE_HEIGHT + BASE_LINE * hand.sizePx;
      return written(lettering, line, [x, baseLine], hand, { ...ink, anchor: 'middle' });
    })
    .join('');
}
