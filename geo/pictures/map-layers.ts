import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { LayerStyle } from './layer-style';
import { areas } from './svg/areas';
import { circles } from './svg/circles';
import { lines } from './svg/lines';
import { px } from './svg/px';
import type { SignTools } from './svg/sign-tools';
import { signs } from './svg/signs';
import type { TileFeature } from './tile-features';

/** A map drawn as SVG, and which layers of its style drew something. */
export interface DrawnMap {
  svg: string;
  drawnLayers: ReadonlySet<string>;
}

/** Draws the layers of the map's own style over the features of its tiles: what the map shows, the picture shows. */
export function drawMap(
  style: StyleSpecification,
  features: ReadonlyMap<string, readonly TileFeature[]>,
  tools: SignTools,
): DrawnMap {
  const layers = style.layers.map((layer) => prepare(layer, features, tools.frame.zoom));
  const signed = new Map(
    inOrderOfRoom(layers.filter(({ style: one }) => one.layer.type === 'symbol')).map(
      ({ id, style: one, shown }) => [id, signs(one, shown, tools)] as const,
    ),
  );
  const drawnLayers = new Set<string>();
  const parts = layers.map(({ id, style: one, shown }) => {
    const svg = signed.get(id) ?? drawLayer(one, shown, tools);
    if (svg) drawnLayers.add(id);
    return svg && isTurned(one.layer) ? turned(svg, tools) : svg;
  });
  return { svg: parts.join(''), drawnLayers };
}

type PreparedLayer = ReturnType<typeof prepare>;

function prepare(
  layer: LayerSpecification,
  features: ReadonlyMap<string, readonly TileFeature[]>,
  zoom: number,
) {
  const style = new LayerStyle(layer, zoom);
  const key = 'source' in layer ? `${layer.source}/${layer['source-layer']}` : '';
  const there = style.isShown ? (features.get(key) ?? []) : [];
  return { id: layer.id, style, shown: there.filter((feature) => style.shows(feature)) };
}

// From the top down, but names that stand whatever lies below them first.
function inOrderOfRoom(layers: readonly PreparedLayer[]): PreparedLayer[] {
  const isFirst = ({ style: { layer } }: PreparedLayer) =>
    layer.type === 'symbol' && layer.layout?.['text-ignore-placement'] === true;
  return layers.toReversed().toSorted((one, other) => Number(isFirst(other)) - Number(isFirst(one)));
}

function drawLayer(style: LayerStyle, shown: readonly TileFeature[], tools: SignTools): string {
  switch (style.layer.type) {
    case 'background':
      return background(style, tools);
    case 'fill':
      return areas(style, shown, tools.images);
    case 'line':
      return lines(style, shown);
    case 'circle':
      return circles(style, shown, tools.frame);
    default:
      return '';
  }
}

function background(style: LayerStyle, { frame: { widthPx, heightPx } }: SignTools): string {
  const { colour } = style.colour('background-color', NO_FEATURE);
  return `<rect width="${widthPx}" height="${heightPx}" fill="${colour}"/>`;
}

const NO_FEATURE = { type: 0, properties: {} } as never;

const isTurned = ({ type }: LayerSpecification) => type === 'fill' || type === 'line';

function turned(svg: string, { frame: { bearing, middle } }: SignTools): string {
  if (bearing === 0) return svg;
  return `<g transform="rotate(${px(-bearing)} ${px(middle[0])} ${px(middle[1])})">${svg}</g>`;
}
