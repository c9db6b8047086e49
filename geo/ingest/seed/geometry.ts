import { z } from 'zod';

/** A point as GeoJSON text for the database, or null when it has no coordinates. Throws when only one is given or one is off the globe. */
export function pointGeometry(longitude: number | null, latitude: number | null): string | null {
  if (longitude === null && latitude === null) return null;
  if (longitude === null || latitude === null) throw new Error('longitude and latitude go together');
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90)
    throw new Error(`off the globe: [${longitude}, ${latitude}]`);
  return JSON.stringify({ type: 'Point', coordinates: [longitude, latitude] });
}

/** A GeoJSON polygon: rings of [longitude, latitude], each closed. */
export const polygonSchema = z.object({
  type: z.literal('Polygon'),
  coordinates: z.array(z.array(z.tuple([z.number(), z.number()])).min(4)).min(1),
});

/** A polygon as the GeoJSON text of a multi-polygon, the form in which areas are stored. */
export function multiPolygonGeometry({ coordinates }: z.output<typeof polygonSchema>): string {
  return JSON.stringify({ type: 'MultiPolygon', coordinates: [coordinates] });
}
