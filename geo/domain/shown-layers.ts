import { LAYERS, type LayerId } from './layers';

/** A layer that is drawn, and how opaque: a percentage from 5 to 100. */
export interface ShownLayer {
  id: LayerId;
  opacityPercent: number;
}

const places = new Map(LAYERS.map((layer, index) => [layer.id, { index, isArea: layer.isArea }]));
const placeOf = (id: LayerId) => places.get(id) ?? { index: 0, isArea: false };

/** The layers with one more, put where the registry has it among the others; the same layers when it is already there. */
export function withLayer(layers: readonly ShownLayer[], id: LayerId): ShownLayer[] {
  if (layers.some((layer) => layer.id === id)) return [...layers];
  const above = layers.findIndex((layer) => placeOf(layer.id).index > placeOf(id).index);
  return layers.toSpliced(above === -1 ? layers.length : above, 0, { id, opacityPercent: 100 });
}

/** The layers without one. */
export function withoutLayer(layers: readonly ShownLayer[], id: LayerId): ShownLayer[] {
  return layers.filter((layer) => layer.id !== id);
}

/** The layers with another opacity for one of them, held to 5 to 100 %. */
export function withLayerOpacity(
  layers: readonly ShownLayer[],
  id: LayerId,
  opacityPercent: number,
): ShownLayer[] {
  const held = Math.min(100, Math.max(5, Math.round(opacityPercent)));
  return layers.map((layer) => (layer.id === id ? { id, opacityPercent: held } : layer));
}

/** The layers with one drawn above (1) or below (-1) its neighbour; areas only pass areas, signs only signs. */
export function movedLayer(layers: readonly ShownLayer[], id: LayerId, by: 1 | -1): ShownLayer[] {
  const from = layers.findIndex((layer) => layer.id === id);
  const neighbours = layers.map((layer, index) => ({ index, isArea: placeOf(layer.id).isArea }));
  const among = neighbours.filter(({ isArea }) => isArea === placeOf(id).isArea).map(({ index }) => index);
  const to = among[among.indexOf(from) + by];
  const [moved, other] = [layers[from], to === undefined ? undefined : layers[to]];
  if (!moved || !other || to === undefined) return [...layers];
  return layers.map((layer, index) => (index === from ? other : index === to ? moved : layer));
}

/** Every layer as a reader lists them: areas first, then signs, each from the top of the map down; hidden ones where they would be. */
export function listedLayers(shown: readonly ShownLayer[]): LayerId[] {
  const all = LAYERS.reduce((layers, { id }) => withLayer(layers, id), [...shown]).map(({ id }) => id);
  const topDown = all.toReversed();
  return [...topDown.filter((id) => placeOf(id).isArea), ...topDown.filter((id) => !placeOf(id).isArea)];
}
