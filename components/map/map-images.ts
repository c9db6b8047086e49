import type { MapInstance } from '@vis.gl/react-maplibre';
import { PALETTES, type Theme } from '@/geo/style/palette';
import { symbols } from '@/geo/style/symbols';

const PIXEL_RATIO = 2;

/** Gives a map its images when it asks for them, and those it has in the colours of the theme; `pixelRatio` is how finely they are drawn. */
export function giveImages(map: MapInstance, theme: Theme, pixelRatio = PIXEL_RATIO): void {
  const images = symbols(PALETTES[theme]);
  map.setMissingStyleImageResolver(async (id) => {
    const picture = images[id];
    if (picture) addImage(map, id, await draw(picture, pixelRatio), pixelRatio);
  });
  for (const [id, picture] of Object.entries(images)) {
    if (map.hasImage(id)) draw(picture, pixelRatio).then((image) => map.updateImage(id, image));
  }
}

function addImage(map: MapInstance, id: string, image: ImageData, pixelRatio: number): void {
  if (!map.hasImage(id)) map.addImage(id, image, { pixelRatio });
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
