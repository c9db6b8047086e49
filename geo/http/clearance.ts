import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { clearance } from '@/geo/atlas/clearance';
import { CLEARANCE_FILES } from '@/geo/domain/clearance-downloads';
import { EXPORT_FORMATS } from '@/geo/domain/exports';
import { clearanceFile } from '@/geo/exports/clearance-files';
import { documented } from './documented';
import { none } from './parameters';
import { fileRoute, sendFile } from './send-file';

/** `/api/clearance` and `/api/clearance/{series}.csv`: what the clearance page shows, every statement with its source. */
export function addClearanceRoutes(api: OpenAPIHono): void {
  api.openapi(
    createRoute({
      method: 'get',
      path: '/clearance',
      request: { query: none },
      ...documented(
        'Mine clearance by week, month, year, district, operator and purpose; casualties; returns',
      ),
    }),
    async (context) => {
      const { districts, bounds, ...figures } = await clearance();
      return context.json(figures, 200);
    },
  );
  for (const file of CLEARANCE_FILES) {
    api.openapi(fileRoute(`/clearance/${file}.csv`, 'csv', { query: none }), async (context) =>
      sendFile(context, {
        name: `filiz-clearance-${file}.csv`,
        mediaType: EXPORT_FORMATS.csv,
        bytes: await clearanceFile(await clearance(), file),
      }),
    );
  }
}
