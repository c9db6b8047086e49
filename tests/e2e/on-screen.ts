import type { Locator, Page } from '@playwright/test';

const TILE_PX = 512;

interface Place {
  longitude: number;
  latitude: number;
}

/** Where a place lies on the screen under a map that fills it, in CSS pixels: web Mercator, by hand. */
export function placeOnScreen(page: Page, view: Place & { zoom: number }, place: Place) {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const worldPx = TILE_PX * 2 ** view.zoom;
  const north = ({ latitude }: Place) =>
    Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / (2 * Math.PI);
  return {
    x: width / 2 + ((place.longitude - view.longitude) / 360) * worldPx,
    y: height / 2 - (north(place) - north(view)) * worldPx,
  };
}

const THUMB_PX = 44;

/** Where the handle of a divided map is on the screen. */
export async function handleOnScreen(line: Locator): Promise<{ x: number; y: number }> {
  const box = await line.boundingBox();
  if (!box) throw new Error('the line has no handle');
  const percent = Number(await line.inputValue());
  return { x: box.x + THUMB_PX / 2 + ((box.width - THUMB_PX) * percent) / 100, y: box.y + box.height / 2 };
}
