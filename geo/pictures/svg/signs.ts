import type { LayerStyle } from '../layer-style';
import type { TileFeature } from '../tile-features';
import { boxOf, type Label, labelOf, placesOf, writeLabel } from './label';
import { boxAbout } from './label-boxes';
import { lineLabels } from './line-labels';
import type { SignTools } from './sign-tools';
import { spotOf } from './spot';

/** The signs and labels of a symbol layer as SVG. Call it for the highest layer first: what it draws takes the room of those below. */
export function signs(style: LayerStyle, features: readonly TileFeature[], tools: SignTools): string {
  const [first] = features;
  if (!first) return '';
  if (style.text('layout', 'symbol-placement', first) === 'line') return lineLabels(style, features, tools);
  const sorted = features
    .map((feature) => ({ feature, key: style.number('layout', 'symbol-sort-key', feature) }))
    .toSorted((one, other) => one.key - other.key);
  const seen = new Set<string>();
  const drawn = sorted.map(({ feature }) => sign(style, feature, tools, seen));
  return [...drawn.map(({ icon }) => icon), ...drawn.map(({ text }) => text)].join('');
}

const NOTHING = { icon: '', text: '' };

function sign(style: LayerStyle, feature: TileFeature, tools: SignTools, seen: Set<string>) {
  const spot = spotOf(feature);
  if (!spot) return NOTHING;
  const place = tools.frame.turn(spot);
  const key = JSON.stringify([feature.properties, feature.type === 1 ? place.map(Math.round) : '']);
  if (seen.has(key)) return NOTHING; // an area has a part in each tile, but one sign
  seen.add(key);
  const label = labelOf(style, feature, tools.lettering);
  const icon = iconAt(style, feature, place, tools);
  if (icon === null) return NOTHING;
  return { icon, text: label ? textAt(style, feature, { label, place, hasIcon: icon !== '' }, tools) : '' };
}

/** The icon; empty where the style has none, null where it finds no room. */
function iconAt(
  style: LayerStyle,
  feature: TileFeature,
  [x, y]: readonly [number, number],
  { images, boxes, frame }: SignTools,
): string | null {
  const name = style.text('layout', 'icon-image', feature);
  const scale = style.number('layout', 'icon-size', feature);
  const [width, height] = name ? images.sizeOf(name) : [0, 0];
  if (width === 0 || scale <= 0) return '';
  const [right = 0, down = 0] = style.list('layout', 'icon-offset', feature).map(Number);
  const middle = [x + right * scale, y + down * scale] as const;
  const box = boxAbout(middle, width * scale, height * scale);
  const isOut = box.right < 0 || box.bottom < 0 || box.left > frame.widthPx || box.top > frame.heightPx;
  if (isOut || (!style.flag('layout', 'icon-allow-overlap', feature) && !boxes.isFree(box))) return null;
  boxes.take(box);
  return images.sign(name, middle, scale, style.number('paint', 'icon-opacity', feature));
}

interface Wanted {
  label: Label;
  place: readonly [number, number];
  hasIcon: boolean;
}

function textAt(
  style: LayerStyle,
  feature: TileFeature,
  { label, place, hasIcon }: Wanted,
  { boxes, lettering }: SignTools,
): string {
  const mayOverlap = style.flag('layout', 'text-allow-overlap', feature);
  const places = placesOf(style, feature, label, place);
  const free = places.find((one) => boxes.isFree(boxOf(label, one)));
  const chosen =
    free ??
    (mayOverlap || (hasIcon && !style.flag('layout', 'text-optional', feature)) ? places[0] : undefined);
  if (!chosen) return '';
  boxes.take(boxOf(label, chosen)); // a picture cannot be moved: nothing is written over a name, whatever it ignores
  return writeLabel(label, lettering, chosen);
}
