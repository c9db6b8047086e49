'use client';

import { Layer, Source } from '@vis.gl/react-maplibre';
import type { Geometry, MultiPolygon } from 'geojson';
import { PALETTES, type Theme } from '@/geo/style/palette';

/** What a report draws on its map. */
export interface ReportShapes {
  land: MultiPolygon | null;
  /** The outline as it came, where it was made valid. */
  before: MultiPolygon | null;
  /** Where a route or plot meets an open area. */
  refused: readonly Geometry[];
  /** Where it leaves released land. */
  unsurveyed: readonly Geometry[];
}

/** The land, the outline as it came, and the places of a refusal: filled, outlined and crossed, so that a point is seen too. */
export function OverlayShapes({ theme, land, before, refused, unsurveyed }: ReportShapes & { theme: Theme }) {
  const { accent, hazard, paper, ink } = PALETTES[theme];
  const solid = refused.filter((place) => !place.type.includes('Point'));
  return (
    <>
      {land && (
        <Source id="land" type="geojson" data={land}>
          <Layer id="land-fill" type="fill" paint={{ 'fill-color': accent, 'fill-opacity': 0.08 }} />
          <Layer id="land-line" type="line" paint={{ 'line-color': accent, 'line-width': 2.5 }} />
        </Source>
      )}
      {before && (
        <Source id="before" type="geojson" data={before}>
          <Layer
            id="before-line"
            type="line"
            paint={{ 'line-color': ink, 'line-width': 1.5, 'line-dasharray': [2, 2] }}
          />
        </Source>
      )}
      <Source
        id="unsurveyed"
        type="geojson"
        data={{ type: 'GeometryCollection', geometries: [...unsurveyed] }}
      >
        <Layer id="unsurveyed-fill" type="fill" paint={{ 'fill-pattern': 'no-data' }} />
        <Layer
          id="unsurveyed-line"
          type="line"
          paint={{ 'line-color': hazard, 'line-width': 1.5, 'line-dasharray': [1, 2] }}
        />
      </Source>
      <Source id="refused" type="geojson" data={{ type: 'GeometryCollection', geometries: solid }}>
        <Layer id="refused-fill" type="fill" paint={{ 'fill-color': hazard, 'fill-opacity': 0.3 }} />
        <Layer id="refused-line" type="line" paint={{ 'line-color': hazard, 'line-width': 2 }} />
      </Source>
      <Source
        id="refused-points"
        type="geojson"
        data={{ type: 'FeatureCollection', features: refused.flatMap((place) => marksOf(place)) }}
      >
        <Layer
          id="refused-disc"
          type="circle"
          paint={{
            'circle-radius': 9,
            'circle-color': hazard,
            'circle-stroke-color': paper,
            'circle-stroke-width': 2,
          }}
        />
        <Layer
          id="refused-cross"
          type="symbol"
          layout={{
            'text-field': '×',
            'text-font': ['Noto Sans Variable'],
            'text-size': 18,
            'text-allow-overlap': true,
            'text-ignore-placement': true,
          }}
          paint={{ 'text-color': paper }}
        />
      </Source>
    </>
  );
}

/** One mark for each part of a refused place, in the middle of what it spans. */
function marksOf(place: GeoJSON.Geometry): GeoJSON.Feature[] {
  return partsOf(place).flatMap((positions) => {
    if (positions.length === 0) return [];
    const [x, y] = [0, 1].map((axis) => {
      const values = positions.map((position) => position[axis] ?? 0);
      return (Math.min(...values) + Math.max(...values)) / 2;
    });
    const geometry = { type: 'Point' as const, coordinates: [x ?? 0, y ?? 0] };
    return [{ type: 'Feature' as const, properties: {}, geometry }];
  });
}

function partsOf(place: GeoJSON.Geometry): GeoJSON.Position[][] {
  switch (place.type) {
    case 'Point':
      return [[place.coordinates]];
    case 'MultiPoint':
      return place.coordinates.map((position) => [position]);
    case 'LineString':
      return [place.coordinates];
    case 'MultiLineString':
      return place.coordinates;
    case 'Polygon':
      return place.coordinates.slice(0, 1);
    case 'MultiPolygon':
      return place.coordinates.flatMap((rings) => rings.slice(0, 1));
    case 'GeometryCollection':
      return place.geometries.flatMap(partsOf);
  }
}
