import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { Marker, NavigationControl, Popup, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import { MAP_BOUNDS, type MapView } from '@/geo/domain/map-address';
import type { Theme } from '@/geo/style/palette';
import { type DrawnRight, hitsAt } from './features-at';
import type { Picked, PinnedNote } from './light-map-props';
import { giveImages } from './map-images';
import { RedrawnMap } from './redrawn-map';
import { RightLightMap, type RightSide } from './right-light-map';

setWorkerUrl(new URL('maplibre-gl/dist/maplibre-gl-worker.mjs', import.meta.url).href);

const MOVERS = [
  'scrollZoom',
  'boxZoom',
  'dragRotate',
  'dragPan',
  'keyboard',
  'doubleClickZoom',
  'touchZoomRotate',
  'touchPitch',
] as const;

interface LightMapOptions {
  view: MapView;
  style: StyleSpecification;
  theme: Theme;
  controls: boolean;
  words: Record<string, string>;
  onState: (state: 'loading' | 'idle') => void;
  onPick: (picked: Picked | null) => void;
  /** A part of the map did not come: an empty place then says nothing. */
  onTilesFailed: () => void;
}

/** A map that can be held still, divided, and pinned with notes. */
class LightMapLibre extends RedrawnMap {
  private pins: Marker[] = [];
  private right: RightLightMap | null = null;

  /** Draws another side right of a line, none for null, and tells when a part of it did not come. */
  divide(side: RightSide | null, theme: Theme, onFailed: () => void): void {
    if (side && this.right) return void this.right.draw(side, theme);
    this.right?.remove();
    this.right = null;
    if (!side) return;
    try {
      this.right = new RightLightMap(this, side, theme, onFailed);
    } catch {
      onFailed();
    }
  }

  /** The side right of the line, where it is divided. */
  get drawnRight(): DrawnRight | null {
    return this.right?.drawn ?? null;
  }

  override remove(): void {
    this.right?.remove();
    super.remove();
  }

  setLive(isLive: boolean): void {
    for (const mover of MOVERS) this[mover][isLive ? 'enable' : 'disable']();
  }

  pin(notes: readonly PinnedNote[]): void {
    for (const pin of this.pins) pin.remove();
    this.pins = notes.map(({ at, text }, index) => {
      const element = document.createElement('button');
      element.type = 'button';
      element.className = 'share-pin';
      element.textContent = String(index + 1);
      const popup = new Popup({ offset: 18, closeButton: false }).setText(text);
      const pin = new Marker({ element }).setLngLat([at[0], at[1]]).setPopup(popup).addTo(this);
      element.setAttribute('aria-label', text); // after the marker has set a label of its own
      return pin;
    });
  }
}

/** Opens a light map in an element. Throws where the browser cannot draw one. */
export function openLightMap(container: HTMLElement, options: LightMapOptions): LightMapLibre {
  const { longitude, latitude, ...rest } = options.view;
  const map = new LightMapLibre({
    container,
    style: options.style,
    center: [longitude, latitude],
    ...rest,
    maxBounds: MAP_BOUNDS,
    minZoom: 5,
    maxZoom: 16,
    maxPitch: 60,
    attributionControl: false,
    locale: options.words,
  });
  giveImages(map, options.theme);
  if (options.controls) map.addControl(new NavigationControl({ visualizePitch: true }), 'top-right');
  map.addControl(new ScaleControl({ maxWidth: 90 }), 'bottom-right');
  map.on('idle', () => options.onState('idle'));
  map.on('movestart', () => options.onState('loading'));
  map.hearFailedParts(options.onTilesFailed);
  map.on('click', ({ point, originalEvent }) => {
    const isTouch = originalEvent instanceof PointerEvent && originalEvent.pointerType === 'touch';
    const [hit] = hitsAt(map, point, isTouch ? 'touch' : 'mouse', map.drawnRight);
    options.onPick(
      hit ? pickedOf(hit.selection, hit.feature.properties, document.documentElement.lang) : null,
    );
  });
  return map;
}

function pickedOf(
  selection: Picked['selection'],
  properties: Record<string, unknown>,
  language: string,
): Picked {
  const name = properties[`name_${language}`];
  return { selection, name: typeof name === 'string' ? name : null };
}
