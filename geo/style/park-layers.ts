import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { type LayerInput, nameUnlessSelected, REGULAR } from './style-input';

/** Parks, zones, agroparks and smart villages as square icons. */
export function parkLayers(input: LayerInput): LayerSpecification[] {
  return [
    {
      id: 'parks',
      type: 'symbol',
      source: 'atlas',
      'source-layer': 'industrial_parks',
      layout: {
        'icon-image': ['concat', 'park-', ['get', 'type']],
        'icon-size': ['interpolate', ['linear'], ['zoom'], 6, 0.45, 10, 0.8],
        'icon-allow-overlap': true,
        'text-field': ['step', ['zoom'], '', 9, nameUnlessSelected(input)],
        'text-font': REGULAR,
        'text-size': 11,
        'text-variable-anchor': ['right', 'left', 'bottom', 'top'],
        'text-radial-offset': 1.2,
        'text-optional': true,
      },
      paint: {
        'text-color': input.palette.ink,
        'text-halo-color': input.palette.halo,
        'text-halo-width': 1.4,
      },
    },
  ];
}
