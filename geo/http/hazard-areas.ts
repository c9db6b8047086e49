import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { hazardAreaAt, hazardAreas, recordOf } from '@/geo/atlas/hazard-areas';
import { HAZARD_DATASETS } from '@/geo/domain/hazard-area';
import { isDay } from '@/geo/domain/hazard-time';
import { documented } from './documented';
import { HAZARD_WARNING, withWarning } from './hazard-warning';
import { slugParameter } from './parameters';

const day = z.string().refine(isDay, 'is not a day (YYYY-MM-DD)').optional();

const time = {
  at: day.openapi({
    example: '2023-06-30',
    description: 'The land as it was on this day; today when left out',
  }),
  known: day.openapi({ example: '2024-01-31', description: 'By what was recorded up to this day' }),
};

const dataset = z.enum(HAZARD_DATASETS).default('real');

const listQuery = z.strictObject({
  dataset,
  ...time,
  limit: z.coerce.number().int().min(1).max(1_000).default(100),
  offset: z.coerce.number().int().min(0).max(10_000_000).default(0),
});

/** `/api/hazard-areas`: surveyed areas at any time of the record; `/api/hazard-record`: how far the record reaches. */
export function addHazardRoutes(api: OpenAPIHono): void {
  api.openapi(
    createRoute({
      method: 'get',
      path: '/hazard-areas',
      request: { query: listQuery },
      ...withWarning(documented('Surveyed hazard areas with their balance in hectares')),
    }),
    async (context) => {
      const { dataset, at = null, known = null, limit, offset } = context.req.valid('query');
      const answer = await hazardAreas(dataset, { on: at, known }, { limit, offset });
      return context.json({ ...answer, ...HAZARD_WARNING }, 200);
    },
  );
  api.openapi(
    createRoute({
      method: 'get',
      path: '/hazard-areas/{slug}',
      request: { query: z.strictObject(time), params: slugParameter },
      ...withWarning(documented('One surveyed hazard area: its releases, its log, and its state at a time')),
    }),
    async (context) => {
      const { at = null, known = null } = context.req.valid('query');
      const answer = await hazardAreaAt(context.req.valid('param').slug, { on: at, known });
      return context.json({ ...answer, ...HAZARD_WARNING }, 200);
    },
  );
  api.openapi(
    createRoute({
      method: 'get',
      path: '/hazard-record',
      request: { query: z.strictObject({ dataset }) },
      ...withWarning(
        documented('How far the record of surveyed areas reaches, and the hectares released by month'),
      ),
    }),
    async (context) => {
      const record = await recordOf(context.req.valid('query').dataset);
      return context.json({ ...record, ...HAZARD_WARNING }, 200);
    },
  );
}
