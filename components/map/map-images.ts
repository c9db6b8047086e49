import type { MapInstance } from '@vis.gl/react-maplibre';
import { PALETTES, type Theme } from '@/geo/style/palette';
import { symbols } from '@/geo/style/symbols';

const PIXEL_RATIO = 2;

// What each map was last given: a theme may change while a picture of the one before is drawn.
const newest = new WeakMap<MapInstance, Record<string, string>>();

/** Gives a map its images when it asks for them, and those it has in the colours of the theme; `pixelRatio` is how finely they are drawn. */
export function giveImages(map: MapInstance, theme: Theme, pixelRatio = PIXEL_RATIO): void {
  const images = symbols(PALETTES[theme]);
  newest.set(map, images);
  map.setMissingStyleImageResolver((id) => give(map, id, pixelRatio));
  for (const id of Object.keys(images)) if (map.hasImage(id)) give(map, id, pixelRatio);
}

async function give(map: MapInstance, id: string, pixelRatio: number): Promise<void> {
  const images = newest.get(map);
  const picture = images?.[id];
  if (!picture) return;
  const image = await draw(picture, pixelRatio);
  if (newest.get(map) !== images) return give(map, id, pixelRatio);
  if (map.hasImage(id)) map.updateImage(id, image);
  else map.addImage(id, image, { pixelRatio });
}

async function draw(svg: string, pixelRatio: number): Promise<ImageData> {
  const image = new Image();
  image.src = `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
  await image.decode();
  const [width, height] = [image.naturalWidth * pixelRatio, image.naturalHeight * pixelRatio];
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true }); // not sent to the graphics card and back
  if (!context) throw new Error('no canvas to draw a symbol on');
  context.drawImage(image, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}
