import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { agenda } from '@/geo/atlas/agenda';
import { findings } from '@/geo/atlas/findings';
import { listParks, listProjects, listRegions } from '@/geo/atlas/lists';
import { paperCheck } from '@/geo/atlas/paper-check';
import { parkProfile } from '@/geo/atlas/park-profile';
import { projectProfile } from '@/geo/atlas/project-profile';
import { regionProfile } from '@/geo/atlas/region-profile';
import { search } from '@/geo/atlas/search';
import { AtlasError } from '@/geo/domain/errors';
import { MAX_SEARCHED } from '@/geo/domain/found';
import { LANGUAGES } from '@/geo/domain/languages';
import { addClearanceRoutes } from './clearance';
import { addClearingRoutes } from './clearing';
import { addDepositRoutes } from './deposits';
import { documented } from './documented';
import { addExports } from './exports';
import { addHazardRoutes } from './hazard-areas';
import { addLedgerRoutes } from './ledger';
import { addOembed } from './oembed';
import { addOverlayRoutes } from './overlay';
import { none, slugParameter } from './parameters';
import { addPictures } from './pictures';
import { addReadinessRoutes } from './readiness';
import { addShareRoutes } from './shares';
import { addStatisticsRoutes } from './statistics';
import { addViewExports } from './view-exports';

const searchQuery = z.strictObject({
  q: z.string().trim().min(1).max(MAX_SEARCHED),
  limit: z.coerce.number().int().min(1).max(50).default(10),
  locale: z
    .enum(LANGUAGES)
    .optional()
    .openapi({ description: 'Changes nothing: names come in every language and are found in each' }),
});

const collections = [
  { path: '/regions', summary: 'The economic regions and districts', list: listRegions, one: regionProfile },
  { path: '/projects', summary: 'Every infrastructure project', list: listProjects, one: projectProfile },
  { path: '/parks', summary: 'Every park', list: listParks, one: parkProfile },
] as const;

const reports = [
  {
    path: '/agenda',
    summary: 'The paper’s agenda with what measures each item now, and the cluster scorecard of every park',
    ask: agenda,
  },
  {
    path: '/statistics/paper',
    summary: 'Every statement of the paper with the verdict computed from the data now',
    ask: paperCheck,
  },
  {
    path: '/statistics/findings',
    summary: 'What does not fit in the data: every detector run over every figure now',
    ask: findings,
  },
] as const;

/** `/api/...`: the questions of `geo/atlas` as JSON, described in `/api/openapi.json`. */
export function apiRoutes(publicUrl: string | undefined): OpenAPIHono {
  const api = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw new AtlasError('bad_request', reasonOf(result.error));
    },
  });
  addDepositRoutes(api);
  for (const { path, summary, list, one } of collections) {
    api.openapi(
      createRoute({ method: 'get', path, request: { query: none }, ...documented(summary) }),
      async (context) => context.json(await list(), 200),
    );
    api.openapi(
      createRoute({
        method: 'get',
        path: `${path}/{slug}`,
        request: { query: none, params: slugParameter },
        ...documented(`${summary}: one, with its figures and their sources`),
      }),
      async (context) => context.json(await one(context.req.valid('param').slug), 200),
    );
  }
  for (const { path, summary, ask } of reports) {
    api.openapi(
      createRoute({ method: 'get', path, request: { query: none }, ...documented(summary) }),
      async (context) => context.json(await ask(), 200),
    );
  }
  api.openapi(
    createRoute({
      method: 'get',
      path: '/search',
      request: { query: searchQuery },
      ...documented('Features by name'),
    }),
    async (context) => {
      const { q, limit } = context.req.valid('query');
      return context.json({ results: await search(q, limit) }, 200);
    },
  );
  addReadinessRoutes(api);
  addHazardRoutes(api);
  addOverlayRoutes(api);
  addStatisticsRoutes(api);
  addLedgerRoutes(api);
  addClearingRoutes(api);
  addClearanceRoutes(api);
  addExports(api);
  addViewExports(api, publicUrl);
  addShareRoutes(api, publicUrl);
  addOembed(api, publicUrl);
  addPictures(api);
  api.doc31('/openapi.json', (context) => ({
    openapi: '3.1.0',
    info: { title: 'Filiz', version: '1', description: 'Not for navigation or safety decisions.' },
    servers: [{ url: `${publicUrl ?? new URL(context.req.url).origin}/api` }],
  }));
  return api;
}

function reasonOf(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.') || 'query'}: ${issue.message}`).join('; ');
}
