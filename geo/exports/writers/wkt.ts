import type { Geometry, Position } from 'geojson';

/** A shape as Well-Known Text (OGC 06-103r4), longitude before latitude: what QGIS and others read in a column of a CSV file. */
export function wkt(shape: Geometry): string {
  switch (shape.type) {
    case 'Point':
      return `POINT (${place(shape.coordinates)})`;
    case 'MultiPoint':
      return `MULTIPOINT ${line(shape.coordinates)}`;
    case 'LineString':
      return `LINESTRING ${line(shape.coordinates)}`;
    case 'MultiLineString':
      return `MULTILINESTRING ${lines(shape.coordinates)}`;
    case 'Polygon':
      return `POLYGON ${lines(shape.coordinates)}`;
    case 'MultiPolygon':
      return `MULTIPOLYGON (${shape.coordinates.map(lines).join(', ')})`;
    case 'GeometryCollection':
      return `GEOMETRYCOLLECTION (${shape.geometries.map(wkt).join(', ')})`;
  }
}

const place = ([longitude, latitude]: Position) => `${longitude} ${latitude}`;
const line = (positions: readonly Position[]) => `(${positions.map(place).join(', ')})`;
const lines = (parts: readonly Position[][]) => `(${parts.map(line).join(', ')})`;
