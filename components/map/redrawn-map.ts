import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { Map as MapLibre } from 'maplibre-gl';
import type { Theme } from '@/geo/style/palette';
import { giveImages } from './map-images';

/** A MapLibre map that can be drawn anew at any time. */
export class RedrawnMap extends MapLibre {
  private readonly isOpen = this.once('style.load');

  // A style that is changed before the first has loaded is taken down half way: what it began to load may stay away.
  async draw(style: StyleSpecification, theme: Theme): Promise<void> {
    await this.isOpen;
    giveImages(this, theme);
    this.setStyle(style);
  }

  /** Tells when a part of the map did not come: an empty place then says nothing. */
  hearFailedParts(tell: () => void): void {
    this.on('error', (event) => ('sourceId' in event ? tell() : reportError(event.error)));
  }
}
