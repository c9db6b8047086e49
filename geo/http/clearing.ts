import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { planClearing } from '@/geo/atlas/clearing-order';
import { openOrderSolver } from '@/geo/atlas/open-order-solver';
import { CLEARING_FIELDS, type ClearingSettings, readClearingSettings } from '@/geo/domain/clearing-settings';
import { AtlasError } from '@/geo/domain/errors';
import { EXPORT_FORMATS } from '@/geo/domain/exports';
import { clearingFile } from '@/geo/exports/clearing-files';
import { documented } from './documented';
import { HAZARD_WARNING, withWarning } from './hazard-warning';
import { fileRoute, sendFile } from './send-file';

const field = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .openapi({ type: 'string', description: 'A number, or hectares or days for budget' });

const query = z.strictObject(Object.fromEntries(CLEARING_FIELDS.map((name) => [name, field])));

/** `/api/clearance/order` and its files: which open areas of the exercise set first; what cannot be meant is 400. */
export function addClearingRoutes(api: OpenAPIHono): void {
  openOrderSolver();
  api.openapi(
    createRoute({
      method: 'get',
      path: '/clearance/order',
      request: { query },
      ...withWarning(
        documented('EXERCISE: which open areas to clear first so that most is unlocked; a planning aid'),
      ),
    }),
    async (context) => {
      const { order } = await planClearing(strictly(context.req.valid('query')));
      return context.json({ dataset: 'exercise', ...order, ...HAZARD_WARNING }, 200);
    },
  );
  for (const format of ['csv', 'geojson'] as const) {
    api.openapi(fileRoute(`/clearance/order.${format}`, format, { query }), async (context) => {
      const { order } = await planClearing(strictly(context.req.valid('query')));
      return sendFile(context, {
        name: `filiz-exercise-clearing-order.${format}`,
        mediaType: EXPORT_FORMATS[format],
        bytes: await clearingFile(order, format),
      });
    });
  }
}

function strictly(given: Record<string, string | string[] | undefined>): ClearingSettings {
  const { settings, problems } = readClearingSettings(given);
  const [first] = problems;
  if (first) throw new AtlasError('bad_request', `${first.field}: ${WHY[first.problem]}.`);
  return settings;
}

const WHY = {
  number: 'must be a plain decimal number',
  negative: 'must not be below 0',
  large: 'is too large',
  rate: 'must be more than 0 and at most 100 hectares a team-day',
  choice: 'must be hectares or days',
  twice: 'can be given only once',
  zero_weights: 'must not all be 0',
} as const;
