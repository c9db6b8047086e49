'use client';

import { Layer, Source } from '@vis.gl/react-maplibre';
import type { Position } from '@/geo/domain/measure';
import { PALETTES, type Theme } from '@/geo/style/palette';

interface MeasuredLineProps {
  points: readonly Position[];
  theme: Theme;
}

/** The measured points on the map: their line, the area inside from the third on, and each point. */
export function MeasuredLine({ points, theme }: MeasuredLineProps) {
  const { accent, paper } = PALETTES[theme];
  const [first] = points;
  const line = points.map(([longitude, latitude]) => [longitude, latitude]);
  const area = first && points.length > 2 ? [[...line, [...first]]] : null;
  return (
    <Source
      id="measured"
      type="geojson"
      data={{
        type: 'GeometryCollection',
        geometries: [
          ...(area ? [{ type: 'Polygon' as const, coordinates: area }] : []),
          { type: 'LineString', coordinates: line },
          { type: 'MultiPoint', coordinates: line },
        ],
      }}
    >
      <Layer
        id="measured-area"
        type="fill"
        filter={['==', ['geometry-type'], 'Polygon']}
        paint={{ 'fill-color': accent, 'fill-opacity': 0.12 }}
      />
      <Layer
        id="measured-line"
        type="line"
        filter={['==', ['geometry-type'], 'LineString']}
        layout={{ 'line-cap': 'round', 'line-join': 'round' }}
        paint={{ 'line-color': accent, 'line-width': 2.5 }}
      />
      <Layer
        id="measured-points"
        type="circle"
        filter={['==', ['geometry-type'], 'Point']}
        paint={{
          'circle-radius': 5,
          'circle-color': paper,
          'circle-stroke-color': accent,
          'circle-stroke-width': 2,
        }}
      />
    </Source>
  );
}
