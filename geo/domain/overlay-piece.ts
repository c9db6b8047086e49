import type { MultiPolygon } from 'geojson';
import { z } from 'zod';
import { LAND_CLASSES } from './overlay';

/** What of a piece of a hazard area lies on some land: hectares on the ellipsoid, GeoJSON (longitude, latitude). */
export const overlayPieceSchema = z.object({
  slug: z.string(),
  dataset: z.enum(['real', 'exercise']),
  type: z.enum(['sha', 'cha', 'generalised']),
  class: z.enum(LAND_CLASSES),
  release_slug: z.string().nullable(),
  released_on: z.string().nullable(),
  area_ha: z.number(),
  geometry: z.custom<MultiPolygon>(),
});

export type OverlayPiece = z.output<typeof overlayPieceSchema>;
