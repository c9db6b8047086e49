import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { claimAnswer, claimSlice, everyClaim, sourceAnswer, sourcesOf } from '@/geo/atlas/ledger';
import { EXPORT_FORMATS } from '@/geo/domain/exports';
import { type LedgerFilter, ledgerFilterSchema } from '@/geo/domain/ledger';
import { claimsFile, sourcesFile } from '@/geo/exports/ledger-files';
import { documented } from './documented';
import { none, slugParameter } from './parameters';
import { fileRoute, sendFile } from './send-file';

const claimsQuery = z.strictObject({
  ...ledgerFilterSchema.shape,
  limit: z.coerce.number().int().min(1).max(500).default(50),
  after: slugParameter.shape.slug.optional().openapi({
    description: 'The claim after which the slice begins: `next` of the slice before.',
  }),
});

/** `/sources`, `/claims` and both as `.csv`: the ledger of claims by filter; one source or claim with where it is shown. */
export function addLedgerRoutes(api: OpenAPIHono): void {
  addSourceRoutes(api);
  addClaimRoutes(api);
  addFile(api, 'claims', async (filter) => claimsFile(await everyClaim(filter)));
  addFile(api, 'sources', async (filter) => sourcesFile(await sourcesOf(filter)));
}

function addSourceRoutes(api: OpenAPIHono): void {
  api.openapi(
    createRoute({
      method: 'get',
      path: '/sources',
      request: { query: ledgerFilterSchema },
      ...documented('Every source, or those of the claims of a filter, each with how many of them'),
    }),
    async (context) => context.json(await sourcesOf(context.req.valid('query')), 200),
  );
  api.openapi(
    createRoute({
      method: 'get',
      path: '/sources/{slug}',
      request: { query: none, params: slugParameter },
      ...documented('A source, its claims and where the atlas shows them'),
    }),
    async (context) => context.json(await sourceAnswer(context.req.valid('param').slug), 200),
  );
}

function addClaimRoutes(api: OpenAPIHono): void {
  api.openapi(
    createRoute({
      method: 'get',
      path: '/claims',
      request: { query: claimsQuery },
      ...documented('Claims by filter, a slice at a time; `next` is the cursor of the next slice'),
    }),
    async (context) => {
      const { limit, after, ...filter } = context.req.valid('query');
      return context.json(await claimSlice(filter, { limit, after }), 200);
    },
  );
  api.openapi(
    createRoute({
      method: 'get',
      path: '/claims/{slug}',
      request: { query: none, params: slugParameter },
      ...documented('A claim, what else is said about the same thing, and where the atlas shows it'),
    }),
    async (context) => context.json(await claimAnswer(context.req.valid('param').slug), 200),
  );
}

function addFile(
  api: OpenAPIHono,
  name: 'claims' | 'sources',
  write: (filter: LedgerFilter) => Promise<Uint8Array<ArrayBuffer>>,
): void {
  api.openapi(fileRoute(`/${name}.csv`, 'csv', { query: ledgerFilterSchema }), async (context) =>
    sendFile(context, {
      name: `filiz-${name}.csv`,
      mediaType: EXPORT_FORMATS.csv,
      bytes: await write(context.req.valid('query')),
    }),
  );
}
