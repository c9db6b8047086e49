import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { listShares } from '@/geo/atlas/list-shares';
import { makeShare } from '@/geo/atlas/make-share';
import { openShare } from '@/geo/atlas/open-share';
import { changeShare, endShare, ownShare } from '@/geo/atlas/own-share';
import { LANGUAGES } from '@/geo/domain/languages';
import { shareInputSchema } from '@/geo/domain/share';
import { sharePath } from '@/geo/domain/share-address';
import { callerAddress } from './caller';
import { documented } from './documented';
import { none, slugParameter } from './parameters';
import { ownPagesOnly, smallBody } from './write-request';

const { responses } = documented('The share');
const body = { content: { 'application/json': { schema: shareInputSchema } }, required: true };
const one = { query: none, params: slugParameter };
const own = {
  ...responses,
  404: {
    ...responses[404],
    description: 'Unknown, expired, withdrawn, or not the token of this share: nothing tells which',
  },
};
const MAKER = 'For its maker: the token as `Authorization: Bearer …`.';

/** `/api/shares`: making, opening, changing and ending shares. */
export function addShareRoutes(api: OpenAPIHono, publicUrl: string | undefined): void {
  api.use('/shares', onlyWhenWriting(smallBody), onlyWhenWriting(ownPagesOnly(publicUrl)));
  api.use('/shares/*', onlyWhenWriting(smallBody), onlyWhenWriting(ownPagesOnly(publicUrl)));
  addOpenRoutes(api);
  addMakeRoute(api, publicUrl);
  addMakerRoutes(api);
}

function addOpenRoutes(api: OpenAPIHono): void {
  api.openapi(
    createRoute({
      method: 'get',
      path: '/shares',
      request: { query: none },
      ...documented('Stories and listed shares'),
    }),
    async (context) => context.json({ shares: await listShares() }, 200),
  );
  api.openapi(
    createRoute({
      method: 'get',
      path: '/shares/{slug}',
      request: one,
      ...documented('A share, with what has changed since it was made'),
    }),
    async (context) => context.json(await openShare(context.req.valid('param').slug), 200),
  );
}

function addMakeRoute(api: OpenAPIHono, publicUrl: string | undefined): void {
  api.openapi(
    createRoute({
      method: 'post',
      path: '/shares',
      summary: 'Makes a share: at most 10 an hour. The token is told once.',
      request: { query: none, body },
      responses: { ...responses, 201: { ...responses[200], description: 'Its slug, address and token' } },
    }),
    async (context) => {
      const made = await makeShare(
        context.req.valid('json'),
        callerAddress(context, publicUrl !== undefined),
      );
      const path = sharePath(LANGUAGES[0], made.slug);
      return context.json({ ...made, path }, 201, { location: path, 'cache-control': 'no-store' });
    },
  );
}

function addMakerRoutes(api: OpenAPIHono): void {
  const path = '/shares/{slug}/own';
  api.openapi(
    createRoute({
      method: 'get',
      path,
      summary: `A share and its views. ${MAKER}`,
      request: one,
      responses: own,
    }),
    async (context) => {
      const share = await ownShare(context.req.valid('param').slug, tokenOf(context));
      return context.json(share, 200, { 'cache-control': 'no-store' });
    },
  );
  api.openapi(
    createRoute({
      method: 'put',
      path,
      summary: `Changes a share. ${MAKER}`,
      request: { ...one, body },
      responses: own,
    }),
    async (context) => {
      const { slug } = context.req.valid('param');
      await changeShare(slug, tokenOf(context), context.req.valid('json'));
      return context.json({ slug }, 200);
    },
  );
  api.openapi(
    createRoute({
      method: 'delete',
      path,
      summary: `Ends a share for good. ${MAKER}`,
      request: one,
      responses: own,
    }),
    async (context) => {
      const { slug } = context.req.valid('param');
      await endShare(slug, tokenOf(context));
      return context.json({ slug }, 200);
    },
  );
}

function tokenOf(context: Context): string {
  return /^Bearer ([\w-]{1,64})$/i.exec(context.req.header('authorization') ?? '')?.[1] ?? '';
}

function onlyWhenWriting(handler: typeof smallBody): typeof smallBody {
  return (context, next) =>
    context.req.method === 'GET' || context.req.method === 'HEAD' ? next() : handler(context, next);
}
