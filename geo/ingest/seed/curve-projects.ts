import { bezierSpline, lineString } from '@turf/turf';
import type { Position } from 'geojson';
import type pg from 'pg';
import { shapeProject, waypointsByProject } from '@/geo/queries/seed';

/** Draws each project from its waypoints: one is a point, two a straight line, more a soft curve through all of them. */
export async function curveProjects(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query(waypointsByProject.text);
  for (const row of rows) {
    const project = waypointsByProject.row.parse(row);
    const query = shapeProject(project.slug, projectGeometry(project.positions), project.accuracy_m);
    await client.query(query.text, [...query.values]);
  }
}

function projectGeometry(positions: Position[]): string {
  const [first] = positions;
  if (positions.length === 1 && first) return JSON.stringify({ type: 'Point', coordinates: first });
  if (positions.length === 2) return JSON.stringify({ type: 'LineString', coordinates: positions });
  const curve = bezierSpline(lineString(positions), { resolution: 2_000, sharpness: 0.7 });
  const coordinates = curve.geometry.coordinates.map((position) =>
    position.map((degree) => Number(degree.toFixed(5))),
  );
  return JSON.stringify({ type: 'LineString', coordinates });
}
