import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import type { MapView } from '@/geo/domain/map-address';
import type { PictureSize } from '@/geo/domain/picture-address';
import { loadLabelFont } from './label-font';
import { giveImages } from './map-images';

setWorkerUrl(new URL('maplibre-gl/dist/maplibre-gl-worker.mjs', import.meta.url).href);

/** Why a map could not be drawn for a sheet: a part of it did not load, or the device cannot draw so many dots. */
export class SheetMapError extends Error {
  override readonly name = 'SheetMapError';

  constructor(
    readonly reason: 'tiles' | 'too_large' | 'graphics',
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}

interface SheetMapOptions {
  style: StyleSpecification;
  view: MapView;
  size: PictureSize;
  /** Dots of a CSS pixel. */
  pixelRatio: number;
  signal: AbortSignal;
  onTiles: (done: number, of: number) => void;
}

/** A map drawn where nobody sees it, as a picture. Throws SheetMapError, and the signal's reason; whatever happens, nothing of the map stays. */
export async function drawSheetMap(options: SheetMapOptions): Promise<HTMLCanvasElement> {
  options.signal.throwIfAborted();
  await loadLabelFont();
  const { size, pixelRatio } = options;
  const wanted = [size.widthPx, size.heightPx].map((side) => Math.floor(side * pixelRatio));
  const most = mostDots();
  if (wanted.some((dots) => dots > most)) throw new SheetMapError('too_large');
  const container = document.createElement('div');
  container.dataset.sheetMap = '';
  container.setAttribute('aria-hidden', 'true');
  container.style.cssText = `position:fixed;left:-99999px;top:0;width:${size.widthPx}px;height:${size.heightPx}px`;
  document.body.append(container);
  let map: MapLibre | undefined;
  try {
    map = openMap(container, options, most);
    await drawn(map, options);
    return copyOf(map.getCanvas(), wanted);
  } finally {
    map?.remove();
    container.remove();
  }
}

function openMap(
  container: HTMLElement,
  { style, view, pixelRatio }: SheetMapOptions,
  most: number,
): MapLibre {
  const { longitude, latitude, zoom, bearing } = view;
  try {
    const map = new MapLibre({
      container,
      style,
      center: [longitude, latitude],
      zoom,
      bearing,
      pixelRatio,
      maxCanvasSize: [most, most],
      interactive: false,
      attributionControl: false,
      fadeDuration: 0,
      renderWorldCopies: false,
      canvasContextAttributes: { preserveDrawingBuffer: true, antialias: true },
    });
    giveImages(map, 'light', Math.max(2, Math.ceil(pixelRatio)));
    return map;
  } catch (cause) {
    throw new SheetMapError('graphics', { cause });
  }
}

function drawn(map: MapLibre, { signal, onTiles }: SheetMapOptions): Promise<void> {
  const asked = new Set<unknown>();
  const come = new Set<unknown>();
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    map.getCanvas().addEventListener('webglcontextlost', () => reject(new SheetMapError('too_large')));
    map.on('sourcedataloading', ({ tile }) => {
      if (tile) asked.add(tile);
      onTiles(come.size, asked.size);
    });
    map.on('sourcedata', ({ tile }) => {
      if (tile && asked.has(tile)) come.add(tile);
      onTiles(come.size, asked.size);
    });
    map.on('error', ({ error }) => reject(new SheetMapError('tiles', { cause: error })));
    map.on('idle', () => resolve());
  });
}

// What was drawn is copied, so that the map and its graphics memory can go at once.
function copyOf(picture: HTMLCanvasElement, [width = 0, height = 0]: number[]): HTMLCanvasElement {
  const graphics = picture.getContext('webgl2');
  const isWhole =
    picture.width >= width - 1 &&
    picture.height >= height - 1 &&
    graphics?.drawingBufferWidth === picture.width &&
    graphics.drawingBufferHeight === picture.height;
  if (!isWhole) throw new SheetMapError('too_large');
  const copy = document.createElement('canvas');
  copy.width = picture.width;
  copy.height = picture.height;
  const context = copy.getContext('2d', { willReadFrequently: true });
  if (!context) throw new SheetMapError('too_large');
  context.drawImage(picture, 0, 0);
  return copy;
}

/** The longest side that the device's graphics can draw, in dots. */
function mostDots(): number {
  const graphics = document.createElement('canvas').getContext('webgl2');
  if (!graphics) throw new SheetMapError('graphics');
  const most = Math.min(
    graphics.getParameter(graphics.MAX_TEXTURE_SIZE),
    graphics.getParameter(graphics.MAX_RENDERBUFFER_SIZE),
    ...graphics.getParameter(graphics.MAX_VIEWPORT_DIMS),
  );
  graphics.getExtension('WEBGL_lose_context')?.loseContext();
  return most;
}
