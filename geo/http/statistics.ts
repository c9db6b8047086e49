import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { listIndicators, readSeries, readSeriesAddress } from '@/geo/atlas/indicators';
import { AtlasError } from '@/geo/domain/errors';
import { PERIOD_TYPES } from '@/geo/domain/observation';
import { SERIES_FORMATS, type SeriesFormat, seriesFile } from '@/geo/exports/series-file';
import { MEASURES } from '@/geo/statistics/series/measure';
import { MOST_REGIONS } from '@/geo/statistics/series/settings';
import { documented } from './documented';
import { none } from './parameters';
import { sendFile } from './send-file';

const parameter = (description: string, example?: string) =>
  z
    .union([z.string(), z.array(z.string())])
    .optional()
    .openapi({ type: 'string', description, ...(example && { example }) });

const seriesQuery = z.strictObject({
  indicator: parameter('The code of an indicator of /statistics/indicators', 'population'),
  region: parameter(
    `Codes of regions, repeated or with commas, at most ${MOST_REGIONS}`,
    'AZ-QARABAG,AZ-SHZ',
  ),
  span: parameter(`The kind of period: ${PERIOD_TYPES.join(', ')} (year unless said otherwise)`),
  measure: parameter(`${MEASURES.join(', ')}: the figure, 2019 = 100, growth in %, or per head`),
  years: parameter('First and last year, either of which may be left out', '2019-2024'),
});

const MEDIA_TYPES: Record<SeriesFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  sdmx: 'application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8',
};

const csv = { 'text/csv': { schema: z.any().openapi({ type: 'string' }) } };

/** `/statistics/indicators` and `/statistics/series`: the indicators of regions and their figures, also as CSV and SDMX-CSV. */
export function addStatisticsRoutes(api: OpenAPIHono): void {
  api.openapi(
    createRoute({
      method: 'get',
      path: '/statistics/indicators',
      request: { query: none },
      ...documented('The indicators that have figures of regions'),
    }),
    async (context) => context.json(await listIndicators(), 200),
  );
  api.openapi(
    createRoute({
      method: 'get',
      path: '/statistics/series',
      request: { query: seriesQuery },
      ...documented(
        'An indicator in some regions: each period with the figure the rule chose, and the others',
      ),
    }),
    async (context) => context.json(await asked(context.req.valid('query')), 200),
  );
  for (const format of Object.keys(SERIES_FORMATS) as SeriesFormat[]) addFile(api, format);
}

function addFile(api: OpenAPIHono, format: SeriesFormat): void {
  const { responses } = documented('The file');
  const ending = SERIES_FORMATS[format];
  api.openapi(
    createRoute({
      method: 'get',
      path: `/statistics/series.${ending}`,
      summary: `The same figures as ${format === 'csv' ? 'CSV' : 'SDMX-CSV 2.0, as published'}`,
      request: { query: seriesQuery },
      responses: { ...responses, 200: { description: 'The file', content: csv } },
    }),
    async (context) => {
      const file = await asked(context.req.valid('query'));
      return sendFile(context, {
        name: `filiz-${file.indicator}.${ending}`,
        mediaType: MEDIA_TYPES[format],
        bytes: seriesFile(file, format),
      });
    },
  );
}

async function asked(query: z.output<typeof seriesQuery>) {
  const { settings } = await readSeriesAddress(query);
  if (settings.ignored.length > 0)
    throw new AtlasError('bad_request', `Not understood: ${settings.ignored.join(', ')}.`);
  const { indicator, regions, measure, years } = settings;
  if (indicator === null || regions.length === 0)
    throw new AtlasError('bad_request', 'Both indicator and region are needed.');
  const span = settings.span ?? 'year';
  return { indicator, span, measure, ...(await readSeries({ indicator, regions, span, measure, years })) };
}
