import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { rightSide } from '@/geo/domain/divided-map';
import { atlasStyle } from '@/geo/style/atlas-style';
import { PALETTES, type Theme } from '@/geo/style/palette';
import type { LightMapProps } from './light-map-props';
import type { RightSide } from './right-light-map';

interface LightStyleInput extends Pick<LightMapProps, 'language' | 'tileVersion' | 'address'> {
  theme: Theme;
}

/** The right side of a shared view that is divided; null where it is whole. */
export function rightLightSide({
  words,
  ...input
}: LightStyleInput & Pick<LightMapProps, 'words'>): RightSide | null {
  const { compare } = input.address;
  if (!compare) return null;
  const address = { ...input.address, ...rightSide(input.address, compare) };
  return {
    style: lightStyle({ ...input, address }),
    name: 'audience' in compare ? (words[`Divided.${compare.audience}`] ?? '') : String(compare.year),
    line: words['Divided.Line'] ?? '',
    fromPercent: input.address.dividerPercent,
  };
}

/** The style of a shared view: the atlas's, and its measured line. */
export function lightStyle({ theme, language, tileVersion, address }: LightStyleInput): StyleSpecification {
  const { layers, year, time, selection, measured } = address;
  const style = atlasStyle({
    theme,
    language,
    tileVersion,
    layers,
    year,
    hazardTime: time,
    selection,
    origin: location.origin,
  });
  if (measured.length < 2) return style;
  return {
    ...style,
    sources: {
      ...style.sources,
      measured: {
        type: 'geojson',
        data: { type: 'LineString', coordinates: measured.map((point) => [...point]) },
      },
    },
    layers: [
      ...style.layers,
      {
        id: 'measured',
        type: 'line',
        source: 'measured',
        paint: { 'line-color': PALETTES[theme].accent, 'line-width': 3, 'line-dasharray': [2, 1] },
      },
    ],
  };
}
