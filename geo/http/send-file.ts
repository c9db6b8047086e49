import { createRoute, type RouteConfig, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { EXPORT_FORMATS, type ExportFormat } from '@/geo/domain/exports';
import { documented } from './documented';

/** A route that answers with a file of this format. */
export function fileRoute<Request extends RouteConfig['request']>(
  path: string,
  format: ExportFormat,
  request: Request,
) {
  const { responses, summary } = documented(`The same as a file (${format}), every row with its source`);
  const content = {
    [EXPORT_FORMATS[format]]: { schema: z.any().openapi({ type: 'string', format: 'binary' }) },
  };
  return createRoute({
    method: 'get',
    path,
    summary,
    request,
    responses: { ...responses, 200: { description: summary, content } },
  });
}

/** Sends a file under its name, to be saved. */
export function sendFile(
  context: Context,
  { name, mediaType, bytes }: { name: string; mediaType: string; bytes: Uint8Array<ArrayBuffer> | string },
) {
  return context.body(bytes, 200, {
    'content-type': mediaType,
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
}
