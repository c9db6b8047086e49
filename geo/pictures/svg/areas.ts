import { groupBy } from '@/geo/domain/group-by';
import { clipRing, type Point } from '@/geo/spatial/clip-to-box';
import type { LayerStyle } from '../layer-style';
import type { TileFeature } from '../tile-features';
import type { Images } from './images';
import { px } from './px';

/** The areas of a fill layer as SVG, those that look the same as one path. */
export function areas(style: LayerStyle, features: readonly TileFeature[], images: Images): string {
  const drawn = features.flatMap((feature) => {
    const path = feature
      .parts()
      .map((ring) => ringPath(clipRing(ring, feature.place.shown)))
      .join('');
    return path ? { look: lookOf(style, feature, images), path } : [];
  });
  return asPaths(drawn);
}

/** What was drawn as SVG, all that looks the same as one path. */
export function asPaths(drawn: readonly { look: string; path: string }[]): string {
  return [...groupBy(drawn, ({ look }) => look)]
    .map(([look, parts]) => `<path ${look} d="${parts.map(({ path }) => path).join('')}"/>`)
    .join('');
}

function lookOf(style: LayerStyle, feature: TileFeature, images: Images): string {
  const opacity = style.number('paint', 'fill-opacity', feature);
  const pattern = style.text('paint', 'fill-pattern', feature);
  if (pattern) return `fill="url(#${images.pattern(pattern)})"${opacityOf('fill', opacity)}`;
  const { colour, opacity: own } = style.colour('fill-color', feature);
  return `fill="${colour}"${opacityOf('fill', opacity * own)}`;
}

/** The attribute of an opacity; nothing where it is whole. */
export function opacityOf(what: 'fill' | 'stroke', opacity: number): string {
  return opacity >= 1 ? '' : ` ${what}-opacity="${Math.round(opacity * 1_000) / 1_000}"`;
}

function ringPath(ring: readonly Point[]): string {
  return ring.length === 0 ? '' : `M${ring.map(([x, y]) => `${px(x)} ${px(y)}`).join('L')}Z`;
}
