'use client';

import { type MapInstance, useMap } from '@vis.gl/react-maplibre';
import { useEffect } from 'react';
import { PALETTES, type Theme } from '@/geo/style/palette';
import { symbols } from '@/geo/style/symbols';

const PIXEL_RATIO = 2;

/** Gives the map its images when it asks for them, and anew when the theme changes. */
export function SymbolImages({ theme }: { theme: Theme }) {
  const { current } = useMap();
  useEffect(() => {
    const map = current?.getMap();
    if (!map) return;
    const images = symbols(PALETTES[theme]);
    map.setMissingStyleImageResolver(async (id) => {
      const picture = images[id];
      if (picture) addImage(map, id, await draw(picture));
    });
    for (const [id, picture] of Object.entries(images)) {
      if (map.hasImage(id)) draw(picture).then((image) => map.updateImage(id, image));
    }
  }, [current, theme]);
  return null;
}

function addImage(map: MapInstance, id: string, image: ImageData): void {
  if (!map.hasImage(id)) map.addImage(id, image, { pixelRatio: PIXEL_RATIO });
}

async function draw(svg: string): Promise<ImageData> {
  const image = new Image();
  image.src = `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
  await image.decode();
  const [width, height] = [image.naturalWidth * PIXEL_RATIO, image.naturalHeight * PIXEL_RATIO];
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('no canvas to draw a symbol on');
  context.drawImage(image, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}
