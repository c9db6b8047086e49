import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { EXPORT_FORMATS, MAX_EXPORT_IDS } from '@/geo/domain/exports';
import { EXPORT_DATASETS, formatsOf } from '@/geo/exports/datasets';
import { exportFile } from '@/geo/exports/export-file';
import { documented } from './documented';

const FILES = Object.entries(EXPORT_DATASETS).flatMap(([name, dataset]) =>
  formatsOf(dataset).map((format) => `${name}.${format}`),
);

const file = z
  .string()
  .max(100)
  .openapi({ description: 'The dataset and the format.', example: 'deposits.csv', enum: FILES });

const ids = z
  .string()
  .max(MAX_EXPORT_IDS * 81)
  .transform((text) => [...new Set(text.split(','))])
  .pipe(
    z
      .array(z.string().regex(/^[A-Za-z0-9+-]{1,80}$/, 'is not a slug'))
      .max(MAX_EXPORT_IDS, `at most ${MAX_EXPORT_IDS} can be named`),
  )
  .optional()
  .openapi({
    type: 'string',
    description: `Slugs separated by commas, at most ${MAX_EXPORT_IDS}; the rows come in their order. Without it: everything.`,
    example: 'vejneli,demirli',
  });

const { responses } = documented('The file, named after the dataset and the version of the data');
const binary = { schema: z.any().openapi({ type: 'string', format: 'binary' }) };

const route = createRoute({
  method: 'get',
  path: '/exports/{file}',
  summary: 'A dataset, or a list of its features, as a file with sources and accuracies',
  request: { params: z.object({ file }), query: z.strictObject({ ids }) },
  responses: {
    ...responses,
    200: {
      description:
        'The file. CSV is UTF-8 with a byte order mark; cells that a spreadsheet would run are quoted.',
      content: Object.fromEntries(Object.values(EXPORT_FORMATS).map((mediaType) => [mediaType, binary])),
    },
  },
});

/** Adds `/exports/{dataset}.{format}?ids=`: public data as a file. */
export function addExports(api: OpenAPIHono): void {
  api.openapi(route, async (context) => {
    const [, dataset = '', format = ''] = /^(.*)\.(.*)$/.exec(context.req.valid('param').file) ?? [];
    const features = context.req.valid('query').ids ?? null;
    const { name, mediaType, bytes } = await exportFile({ dataset, format, features });
    return context.body(bytes, 200, {
      'content-type': mediaType,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    });
  });
}
