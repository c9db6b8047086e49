import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { type Context, Hono } from 'hono';
import { AtlasError } from '@/geo/domain/errors';
import { answerTile, type TileAnswer } from '@/geo/tiles/answer-tile';
import { dataVersion } from '@/geo/tiles/data-version';
import { isTileSet, tileAddress } from '@/geo/tiles/tile-address';
import { tileJson } from '@/geo/tiles/tilejson';
import { rejectUnknownParameters } from './parameters';

const decompress = promisify(gunzip);

/** `/tiles/{set}.json` and `/tiles/{set}/{version}/{z}/{x}/{y}.mvt`; `publicUrl` is where clients reach us, if not where they ask. */
export const tileRoutes = (publicUrl: string | undefined) =>
  new Hono()
    .get('/:file{[^/]+\\.json}', async (context) => {
      rejectUnknownParameters(context, []);
      const set = context.req.param('file').replace(/\.json$/, '');
      if (!isTileSet(set)) throw new AtlasError('not_found', 'There is no such tile set.');
      context.header('cache-control', 'no-cache');
      return context.json(tileJson(set, await dataVersion(), publicUrl ?? new URL(context.req.url).origin));
    })
    .get('/:set/:version/:z/:x/:file{[^/]+\\.mvt}', async (context) => {
      rejectUnknownParameters(context, []);
      const { set, version, z, x, file } = context.req.param();
      const answer = await answerTile(tileAddress({ set, version, z, x, y: file.replace(/\.mvt$/, '') }));
      return sendTile(context, answer);
    });

/** The headers of a tile, sent gzipped. */
export function tileHeaders({ gzip, cacheControl }: TileAnswer): Record<string, string> {
  const headers = {
    'cache-control': cacheControl,
    'access-control-allow-origin': '*',
    vary: 'accept-encoding',
  };
  if (!gzip) return headers;
  return { ...headers, 'content-type': 'application/vnd.mapbox-vector-tile', 'content-encoding': 'gzip' };
}

/** True when a client takes gzip. */
export function acceptsGzip(acceptEncoding: string | undefined): boolean {
  return /\bgzip\b/.test(acceptEncoding ?? '');
}

async function sendTile(context: Context, answer: TileAnswer): Promise<Response> {
  const headers = tileHeaders(answer);
  if (!answer.gzip) return context.body(null, 204, headers);
  if (acceptsGzip(context.req.header('accept-encoding'))) {
    return context.body(answer.gzip as Uint8Array<ArrayBuffer>, 200, headers);
  }
  const { 'content-encoding': _, ...plain } = headers;
  return context.body(new Uint8Array(await decompress(answer.gzip)), 200, plain);
}
