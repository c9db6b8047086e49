import { clipLine, type Point } from '@/geo/spatial/clip-to-box';
import type { LayerStyle } from '../layer-style';
import { written } from '../lettering/written';
import type { TileFeature } from '../tile-features';
import { labelOf } from './label';
import { boxAbout } from './label-boxes';
import type { SignTools } from './sign-tools';

/** The names along lines as SVG: each name once, straight, at the middle of its longest piece in the picture. */
export function lineLabels(style: LayerStyle, features: readonly TileFeature[], tools: SignTools): string {
  return [...longestPieces(features, tools)]
    .map(([feature, piece]) => labelOn(style, feature, piece, tools))
    .join('');
}

function longestPieces(features: readonly TileFeature[], { frame }: SignTools): Map<TileFeature, Point[]> {
  const byName = new Map<string, { feature: TileFeature; piece: Point[]; length: number }>();
  const picture = { left: 0, top: 0, right: frame.widthPx, bottom: frame.heightPx };
  for (const feature of features) {
    const name = String(feature.properties.slug ?? feature.properties.code);
    const pieces = feature
      .parts()
      .flatMap((part) => clipLine(part, feature.place.shown))
      .flatMap((line) => clipLine(line.map(frame.turn), picture));
    for (const piece of pieces) {
      const length = lengthOf(piece);
      if (length > (byName.get(name)?.length ?? 0)) byName.set(name, { feature, piece, length });
    }
  }
  return new Map([...byName.values()].map(({ feature, piece }) => [feature, piece]));
}

function labelOn(style: LayerStyle, feature: TileFeature, piece: Point[], tools: SignTools): string {
  const { lettering, boxes } = tools;
  const label = labelOf(style, feature, lettering);
  const text = label?.lines[0];
  if (!label || !text || label.widthPx > lengthOf(piece)) return '';
  const { x, y, degrees } = middleOf(piece, label.widthPx);
  const [, down = 0] = style.list('layout', 'text-offset', feature).map(Number);
  const radians = (degrees * Math.PI) / 180;
  const below = down * label.hand.sizePx;
  const place = [x - Math.sin(radians) * below, y + Math.cos(radians) * below] as const;
  const [across, along] = [Math.abs(Math.cos(radians)), Math.abs(Math.sin(radians))];
  const { widthPx, heightPx } = label;
  const box = boxAbout(place, across * widthPx + along * heightPx, along * widthPx + across * heightPx);
  if (!boxes.isFree(box)) return '';
  boxes.take(box);
  const drop = 0.34 * label.hand.sizePx;
  const start = [place[0] - Math.sin(radians) * drop, place[1] + Math.cos(radians) * drop] as const;
  return written(lettering, text, start, label.hand, { ...label.ink, anchor: 'middle', turned: degrees });
}

// The middle of a line, and how the stretch that a name takes there rises: never upside down.
function middleOf(piece: readonly Point[], widthPx: number): { x: number; y: number; degrees: number } {
  const half = lengthOf(piece) / 2;
  const [fromX, fromY] = pointAt(piece, half - widthPx / 2);
  const [toX, toY] = pointAt(piece, half + widthPx / 2);
  const [x, y] = pointAt(piece, half);
  const degrees = (Math.atan2(toY - fromY, toX - fromX) * 180) / Math.PI;
  return { x, y, degrees: Math.abs(degrees) > 90 ? degrees - 180 * Math.sign(degrees) : degrees };
}

function pointAt(piece: readonly Point[], distance: number): Point {
  let left = distance;
  for (let index = 1; index < piece.length; index++) {
    const [from, to] = [piece[index - 1], piece[index]] as [Point, Point];
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (left <= length && length > 0) {
      const share = left / length;
      return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
    }
    left -= length;
  }
  return piece.at(-1) ?? [0, 0];
}

function lengthOf(piece: readonly Point[]): number {
  return piece.slice(1).reduce((sum, [x, y], index) => {
    const [fromX, fromY] = piece[index] as Point;
    return sum + Math.hypot(x - fromX, y - fromY);
  }, 0);
}
