import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { currentSlug } from '@/geo/atlas/current-slug';
import { depositDossier } from '@/geo/atlas/deposit-dossier';
import {
  explorerCounts,
  explorerRows,
  explorerRowsWith,
  filteredDeposits,
  readExplorerAddress,
} from '@/geo/atlas/deposit-explorer';
import { listDeposits } from '@/geo/atlas/lists';
import type { AddressQuery } from '@/geo/domain/address-query';
import { EXPLORER_COLUMNS, type ExplorerAddress, ROWS_AT_ONCE } from '@/geo/domain/deposit-explorer';
import { CHOICE_FACETS, FIXED_VALUES, MAX_KM, THRESHOLD_FACETS } from '@/geo/domain/deposit-facets';
import { type IgnoredPart, isFiltering, MAX_TEXT } from '@/geo/domain/deposit-filter';
import { AtlasError } from '@/geo/domain/errors';
import { LANGUAGES } from '@/geo/domain/languages';
import { documented } from './documented';
import { none, slugParameter } from './parameters';

const parameter = (description: string) =>
  z
    .union([z.string(), z.array(z.string())])
    .optional()
    .openapi({ type: 'string', description });

/** The parameters of a filter of deposits. */
export const filterQuery = {
  ...Object.fromEntries(
    CHOICE_FACETS.map((facet) => {
      const values = FIXED_VALUES[facet]?.join(', ') ?? 'a value that /deposits/facets counts';
      return [`filter.${facet}`, parameter(`One or more, separated by commas: ${values}`)];
    }),
  ),
  ...Object.fromEntries(
    THRESHOLD_FACETS.map((facet) => [`filter.${facet}`, parameter(`At most so many km, 1 to ${MAX_KM}`)]),
  ),
  'filter.access': parameter('Distances to what operates now, or after_projects (unless said otherwise)'),
  q: parameter(`Words of a name or commodity, at most ${MAX_TEXT} characters`),
  extent: parameter('west,south,east,north in degrees: only points inside'),
};
/** The parameter by which deposits are sorted. */
export const sort = parameter(`${EXPLORER_COLUMNS.join(', ')}; with - before it descending`);

const listQuery = z.strictObject({ ...filterQuery, sort });
const facetsQuery = z.strictObject(filterQuery);
const rowsQuery = z.strictObject({
  ...filterQuery,
  sort,
  offset: parameter('The first row, from 0'),
  with: z
    .string()
    .optional()
    .openapi({ description: 'A slug: instead of an offset, the page in which this deposit stands' }),
  locale: z.enum(LANGUAGES).default(LANGUAGES[0]),
});

/** `/deposits`, `/deposits/facets` and `/deposits/rows`: deposits by filter; what a filter cannot mean is 400. */
export function addDepositRoutes(api: OpenAPIHono): void {
  addListRoute(api);
  addFacetsRoute(api);
  addRowsRoute(api);
  addDossierRoute(api);
}

function addListRoute(api: OpenAPIHono): void {
  api.openapi(
    createRoute({
      method: 'get',
      path: '/deposits',
      request: { query: listQuery },
      ...documented('Every deposit, or those of a filter'),
    }),
    async (context) => {
      const query: AddressQuery = context.req.valid('query');
      const { address } = await readStrictly(query);
      const isAll = !isFiltering(address.filter) && !address.sort;
      return context.json(
        await (isAll ? listDeposits() : filteredDeposits(address.filter, address.sort)),
        200,
      );
    },
  );
}

function addFacetsRoute(api: OpenAPIHono): void {
  api.openapi(
    createRoute({
      method: 'get',
      path: '/deposits/facets',
      request: { query: facetsQuery },
      ...documented('How many deposits a filter has, which, and how many for each value of each facet'),
    }),
    async (context) => {
      const { address, vocabulary } = await readStrictly(context.req.valid('query'));
      return context.json(await explorerCounts(address, vocabulary), 200);
    },
  );
}

function addRowsRoute(api: OpenAPIHono): void {
  api.openapi(
    createRoute({
      method: 'get',
      path: '/deposits/rows',
      request: { query: rowsQuery },
      ...documented(`The deposits of a filter as rows of a table, ${ROWS_AT_ONCE} at once`),
    }),
    async (context) => {
      const { locale, with: slug, ...query } = context.req.valid('query');
      const { address } = await readStrictly(query as AddressQuery);
      if (slug === undefined)
        return context.json({ offset: address.offset, rows: await explorerRows(address, locale) }, 200);
      if (query.offset !== undefined)
        throw new AtlasError('bad_request', 'offset and with cannot both be given.');
      return context.json(await explorerRowsWith(slug, address, locale), 200);
    },
  );
}

function addDossierRoute(api: OpenAPIHono): void {
  const { summary, responses } = documented('Every deposit: one, with its figures and their sources');
  const moved = {
    301: { description: 'The deposit has another slug now', headers: z.object({ location: z.string() }) },
  };
  api.openapi(
    createRoute({
      method: 'get',
      path: '/deposits/{slug}',
      request: { query: none, params: slugParameter },
      summary,
      responses: { ...responses, ...moved },
    }),
    async (context) => {
      const { slug } = context.req.valid('param');
      const known = await currentSlug('deposit', slug);
      if (known) return context.redirect(`/api/deposits/${known}`, 301);
      return context.json(await depositDossier(slug), 200);
    },
  );
}

/** Reads a filter of deposits; throws bad_request for what it cannot mean. */
export async function readStrictly(query: AddressQuery): ReturnType<typeof readExplorerAddress> {
  const read = await readExplorerAddress(query);
  if (read.address.ignored.length > 0)
    throw new AtlasError('bad_request', read.address.ignored.map(explain).join(' '));
  return read;
}

const REASONS: Record<IgnoredPart['reason'], string> = {
  unknown_facet: 'there is no such facet.',
  unknown_value: 'there is no such value.',
  not_a_distance: `is not a whole number of kilometres from 1 to ${MAX_KM}.`,
  too_long: `is longer than ${MAX_TEXT} characters.`,
  not_an_extent: 'is not west,south,east,north in degrees.',
};

function explain({ name, said, reason }: ExplorerAddress['ignored'][number]): string {
  return reason === 'too_long' ? `${name} ${REASONS[reason]}` : `${name}="${said}": ${REASONS[reason]}`;
}
