import { clipLine, type Point } from '@/geo/spatial/clip-to-box';
import { lineBeside } from '@/geo/spatial/line-beside';
import type { LayerStyle } from '../layer-style';
import type { TileFeature } from '../tile-features';
import { asPaths, opacityOf } from './areas';
import { px } from './px';

const MITRE = { miter: 'miter', bevel: 'bevel', round: 'round' } as Record<string, string>;

/** The lines of a line layer as SVG, outlines of areas among them; those that look the same as one path. */
export function lines(style: LayerStyle, features: readonly TileFeature[]): string {
  const drawn = features.flatMap((feature) => {
    const look = lookOf(style, feature);
    if (!look) return [];
    const offset = style.number('paint', 'line-offset', feature);
    // A ring that was cut for the tile runs along its margin, which lies outside and is cut off here.
    const path = feature
      .parts()
      .flatMap((part) => clipLine(part, feature.place.shown))
      .map((line) => linePath(lineBeside(line, offset)))
      .join('');
    return path ? { look, path } : [];
  });
  return asPaths(drawn);
}

function lookOf(style: LayerStyle, feature: TileFeature): string {
  const width = style.number('paint', 'line-width', feature);
  const { colour, opacity } = style.colour('line-color', feature);
  const all = opacity * style.number('paint', 'line-opacity', feature);
  if (width <= 0 || all <= 0) return '';
  const dashes = style.list('paint', 'line-dasharray', feature).map((length) => px(Number(length) * width));
  const cap = style.text('layout', 'line-cap', feature);
  const join = MITRE[style.text('layout', 'line-join', feature)] ?? 'miter';
  return [
    `fill="none" stroke="${colour}" stroke-width="${px(width)}"${opacityOf('stroke', all)}`,
    dashes.length > 0 && `stroke-dasharray="${dashes.join(' ')}"`,
    cap !== 'butt' && `stroke-linecap="${cap}"`,
    join !== 'miter' && `stroke-linejoin="${join}"`,
  ]
    .filter(Boolean)
    .join(' ');
}

function linePath(line: readonly Point[]): string {
  return `M${line.map(([x, y]) => `${px(x)} ${px(y)}`).join('L')}`;
}
