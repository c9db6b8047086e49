import type { PictureFrame } from '@/geo/spatial/picture-frame';
import type { LayerStyle } from '../layer-style';
import type { TileFeature } from '../tile-features';
import { opacityOf } from './areas';
import { px } from './px';
import { spotOf } from './spot';

/** The circles of a circle layer as SVG, in the turned picture. */
export function circles(style: LayerStyle, features: readonly TileFeature[], frame: PictureFrame): string {
  return features
    .map((feature) => {
      const spot = spotOf(feature);
      const radius = style.number('paint', 'circle-radius', feature);
      if (!spot || !(radius > 0)) return '';
      const [x, y] = frame.turn(spot);
      const fill = style.colour('circle-color', feature);
      const stroke = style.colour('circle-stroke-color', feature);
      const width = style.number('paint', 'circle-stroke-width', feature);
      const opacity = (name: string) => style.number('paint', name, feature);
      return [
        `<circle cx="${px(x)}" cy="${px(y)}" r="${px(radius)}" fill="${fill.colour}"`,
        opacityOf('fill', fill.opacity * opacity('circle-opacity')),
        width > 0 &&
          ` stroke="${stroke.colour}" stroke-width="${px(width)}"${opacityOf('stroke', stroke.opacity * opacity('circle-stroke-opacity'))}`,
        '/>',
      ]
        .filter(Boolean)
        .join('');
    })
    .join('');
}
