import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Theme } from '@/geo/style/palette';
import type { DrawnRight } from './features-at';
import { giveImages } from './map-images';
import { RedrawnMap } from './redrawn-map';

/** What a light map draws right of a line, and what that side and the line are called. */
export interface RightSide {
  style: StyleSpecification;
  name: string;
  line: string;
  /** Where the line stands first, in per cent of the width. */
  fromPercent: number;
}

/** The right side of a light map: a map of its own that follows it, seen from a line on that can be moved. Throws where the browser draws no second map. */
export class RightLightMap {
  private readonly parts = { side: division('side'), line: division('line'), handle: handle() };
  private readonly name = this.parts.line.appendChild(document.createElement('span'));
  private readonly map: RedrawnMap;
  private readonly following: { unsubscribe: () => void };
  private given: number | null = null;

  constructor(main: RedrawnMap, right: RightSide, theme: Theme, onFailed: () => void) {
    const { side, line, handle } = this.parts;
    main.getCanvas().after(side); // under the pins
    main.getContainer().append(line, handle);
    this.map = new RedrawnMap({
      container: side,
      style: right.style,
      center: main.getCenter(),
      zoom: main.getZoom(),
      bearing: main.getBearing(),
      pitch: main.getPitch(),
      maxPitch: main.getMaxPitch(),
      interactive: false,
      attributionControl: false,
    });
    this.map.hearFailedParts(onFailed);
    giveImages(this.map, theme);
    this.following = main.on('move', () =>
      this.map.jumpTo({
        center: main.getCenter(),
        zoom: main.getZoom(),
        bearing: main.getBearing(),
        pitch: main.getPitch(),
      }),
    );
    handle.addEventListener('input', () => this.divide(handle.valueAsNumber));
    this.call(right);
  }

  /** Where it is seen now. */
  get drawn(): DrawnRight {
    return { map: this.map, fromPercent: this.parts.handle.valueAsNumber };
  }

  draw(right: RightSide, theme: Theme): void {
    this.call(right);
    void this.map.draw(right.style, theme);
  }

  remove(): void {
    this.following.unsubscribe();
    this.map.remove();
    for (const part of Object.values(this.parts)) part.remove();
  }

  private call({ name, line, fromPercent }: RightSide): void {
    this.name.textContent = name;
    this.parts.side.dataset.compared = name;
    this.parts.handle.setAttribute('aria-label', line);
    if (fromPercent === this.given) return; // the reader may have moved it since
    this.given = fromPercent;
    this.parts.handle.value = String(fromPercent);
    this.divide(fromPercent);
  }

  private divide(percent: number): void {
    this.parts.side.style.clipPath = `inset(0 0 0 ${percent}%)`;
    this.parts.line.style.left = `${percent}%`;
  }
}

function division(part: 'side' | 'line'): HTMLDivElement {
  const element = document.createElement('div');
  element.className = `light-map-${part}`;
  return element;
}

function handle(): HTMLInputElement {
  const element = document.createElement('input');
  Object.assign(element, { type: 'range', min: '0', max: '100' });
  element.className = 'compare-divider light-map-handle';
  return element;
}
