/** A point as GeoJSON text for the database, or null when it has no coordinates. Throws when only one is given or one is off the globe. */
export function pointGeometry(longitude: number | null, latitude: number | null): string | null {
  if (longitude === null && latitude === null) return null;
  if (longitude === null || latitude === null) throw new Error('longitude and latitude go together');
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90)
    throw new Error(`off the globe: [${longitude}, ${latitude}]`);
  return JSON.stringify({ type: 'Point', coordinates: [longitude, latitude] });
}
