import type { MapInstance } from '@vis.gl/react-maplibre';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { giveImages } from '@/components/map/map-images';
import { PALETTES } from '@/geo/style/palette';
import { symbols } from '@/geo/style/symbols';

const LIGHT = symbols(PALETTES.light);
const DARK = symbols(PALETTES.dark);
const SIGN = Object.keys(LIGHT).find((id) => LIGHT[id] !== DARK[id]) ?? '';

// Pictures that are drawn when the test says so; what is drawn is the text of the picture itself.
let waiting: { svg: string; draw: () => void }[] = [];

const drawn = async (svg: string | undefined) => {
  const found = waiting.find((each) => each.svg === svg);
  waiting = waiting.filter((each) => each !== found);
  found?.draw();
  await new Promise((resolve) => setTimeout(resolve));
};

beforeEach(() => {
  waiting = [];
  class SlowImage {
    src = '';
    naturalWidth = 1;
    naturalHeight = 1;
    get svg() {
      return decodeURIComponent(this.src.slice(this.src.indexOf(',') + 1));
    }
    decode() {
      return new Promise<void>((draw) => waiting.push({ svg: this.svg, draw }));
    }
  }
  class Canvas {
    getContext() {
      let picture = '';
      return {
        drawImage: (image: SlowImage) => {
          picture = image.svg;
        },
        getImageData: () => picture,
      };
    }
  }
  vi.stubGlobal('Image', SlowImage);
  vi.stubGlobal('OffscreenCanvas', Canvas);
});

afterEach(() => vi.unstubAllGlobals());

function fakeMap() {
  const images = new Map<string, unknown>();
  let resolve: (id: string) => Promise<void> = async () => {};
  const map = {
    setMissingStyleImageResolver: (resolver: typeof resolve) => {
      resolve = resolver;
    },
    hasImage: (id: string) => images.has(id),
    addImage: (id: string, image: unknown) => images.set(id, image),
    updateImage: (id: string, image: unknown) => images.set(id, image),
  };
  return { map: map as unknown as MapInstance, images, ask: (id: string) => resolve(id) };
}

it('gives a sign in the new colours when the theme changes while it is drawn', async () => {
  const { map, images, ask } = fakeMap();
  giveImages(map, 'light');
  const given = ask(SIGN);
  giveImages(map, 'dark');
  await drawn(LIGHT[SIGN]);
  await drawn(DARK[SIGN]);
  await given;
  expect(images.get(SIGN)).toBe(DARK[SIGN]);
});

it('keeps the colours of the last theme when two changes are drawn out of their order', async () => {
  const { map, images, ask } = fakeMap();
  giveImages(map, 'light');
  const given = ask(SIGN);
  await drawn(LIGHT[SIGN]);
  await given;
  giveImages(map, 'dark');
  giveImages(map, 'light');
  await drawn(LIGHT[SIGN]);
  await drawn(DARK[SIGN]);
  await drawn(LIGHT[SIGN]); // drawn again where the older picture came last
  expect(images.get(SIGN)).toBe(LIGHT[SIGN]);
});
