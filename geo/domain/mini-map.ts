import { z } from 'zod';
import { textsSchema } from './figure';

const position = z.tuple([z.number(), z.number()]);

/** What a small map draws, in the order from the ground up. */
const MINI_MAP_KINDS = ['neighbour', 'district', 'road', 'railway', 'place'] as const;

/** A shape of a picture, [longitude, latitude] in degrees (WGS 84). */
export const miniMapGeometrySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Point'), coordinates: position }),
  z.object({ type: z.literal('LineString'), coordinates: z.array(position) }),
  z.object({ type: z.literal('MultiLineString'), coordinates: z.array(z.array(position)) }),
  z.object({ type: z.literal('Polygon'), coordinates: z.array(z.array(position)) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(z.array(position))) }),
]);

/** A shape of a small map, [longitude, latitude] in degrees (WGS 84). */
export type MiniMapGeometry = z.output<typeof miniMapGeometrySchema>;

/** A small map around a deposit: bounds [west, south, east, north] in degrees, shapes clipped to them and simplified. */
export const miniMapSchema = z.object({
  bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  features: z.array(
    z.object({
      kind: z.enum(MINI_MAP_KINDS),
      slug: z.string(),
      names: textsSchema,
      open: z.boolean(),
      geometry: miniMapGeometrySchema,
    }),
  ),
});

export type MiniMapRow = z.output<typeof miniMapSchema>;
