import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { renamedSlugs } from '@/geo/atlas/renamed-slugs';
import type { AddressQuery } from '@/geo/domain/address-query';
import { AtlasError } from '@/geo/domain/errors';
import { EXPORT_FORMATS, MAX_EXPORT_IDS } from '@/geo/domain/exports';
import { LANGUAGES } from '@/geo/domain/languages';
import type { Query } from '@/geo/domain/query';
import { presentSlug } from '@/geo/domain/renamed';
import { EXPORT_DATASETS, formatsOf } from '@/geo/exports/datasets';
import { exportFile } from '@/geo/exports/export-file';
import { depositSlugs } from '@/geo/queries/deposit-rows';
import { filterQuery, readStrictly, sort } from './deposits';
import { documented } from './documented';
import { sendFile } from './send-file';

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
    description: `Slugs separated by commas, at most ${MAX_EXPORT_IDS}, earlier ones too; the rows come in their order. Without it: everything.`,
    example: 'vejneli,demirli',
  });

const exportQuery = z.strictObject({ ids, ...filterQuery, sort });

const { responses } = documented('The file, named after the dataset and the version of the data');
const binary = { schema: z.any().openapi({ type: 'string', format: 'binary' }) };

const route = createRoute({
  method: 'get',
  path: '/exports/{file}',
  summary: 'A dataset, or a list of its features, as a file with sources and accuracies',
  request: { params: z.object({ file }), query: exportQuery },
  responses: {
    ...responses,
    200: {
      description:
        'The file. CSV is UTF-8 with a byte order mark; cells that a spreadsheet would run are quoted.',
      content: Object.fromEntries(Object.values(EXPORT_FORMATS).map((mediaType) => [mediaType, binary])),
    },
  },
});

/** Adds `/exports/{dataset}.{format}`: public data as a file; the features named by `ids`, or the deposits of a filter, or all. */
export function addExports(api: OpenAPIHono): void {
  api.openapi(route, async (context) => {
    const [, dataset = '', format = ''] = /^(.*)\.(.*)$/.exec(context.req.valid('param').file) ?? [];
    const { ids, ...filter } = context.req.valid('query');
    const features = ids ? await presentIds(dataset, ids) : await depositsOf(dataset, filter as AddressQuery);
    if (ids && Object.keys(filter).length > 0)
      throw new AtlasError('bad_request', 'ids already says which: it cannot stand beside a filter.');
    return sendFile(context, await exportFile({ dataset, format, features }));
  });
}

async function presentIds(dataset: string, ids: readonly string[]): Promise<string[]> {
  const subject = Object.hasOwn(EXPORT_DATASETS, dataset) && EXPORT_DATASETS[dataset]?.subject;
  if (!subject) return [...ids];
  const renamed = await renamedSlugs(subject);
  return [...new Set(ids.map((slug) => presentSlug(renamed, slug)))];
}

async function depositsOf(dataset: string, query: AddressQuery): Promise<Query<{ slug: string }> | null> {
  if (Object.keys(query).length === 0) return null;
  if (EXPORT_DATASETS[dataset] && EXPORT_DATASETS[dataset].subject !== 'deposit')
    throw new AtlasError('bad_request', `Only deposits have filters; ${dataset} can be named with ids.`);
  const { address } = await readStrictly(query);
  return depositSlugs({ ...address, language: LANGUAGES[0] });
}
