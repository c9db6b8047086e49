import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { AtlasError } from '@/geo/domain/errors';
import { LINE_WIDTH_M, MAX_SHAPE_BYTES } from '@/geo/domain/shape/drawn-shape';
import { readShape } from '@/geo/domain/shape/read-shape';
import { refusal } from '@/geo/domain/shape/shape-problem';
import type { ShapeReading } from '@/geo/domain/shape/shape-reading';

/** The parameters that say how a shape in a body is to be read. */
export const shapeQuery = {
  widthM: z.coerce
    .number()
    .min(LINE_WIDTH_M.least)
    .max(LINE_WIDTH_M.most)
    .default(LINE_WIDTH_M.usual)
    .openapi({ description: 'How wide a line is, in metres.' }),
  swap: z
    .enum(['true', 'false'])
    .default('false')
    .openapi({ description: 'Reads every position as latitude, longitude.' }),
};

// Only described, not checked by zod: the reader tells the formats apart by what they begin with and refuses with the place.
const file = { schema: { type: 'object' as const } };

/** The body of a route that takes a shape. */
export const shapeBody = {
  body: {
    description: `Polygons or lines, at most ${MAX_SHAPE_BYTES / 1_000_000} MB; told apart by what the file begins with.`,
    content: {
      'application/geo+json': file,
      'application/vnd.google-earth.kml+xml': file,
      'application/vnd.google-earth.kmz': file,
    },
  },
};

/** The shape in the body of a request. Throws bad_request, too_large or unprocessable with code and JSON pointer. */
export async function shapeIn(
  context: Context,
  query: { widthM: number; swap: string },
): Promise<ShapeReading> {
  if (context.req.header('content-encoding'))
    throw new AtlasError('bad_request', 'Send the shape as it is, without Content-Encoding.');
  return readShape(await boundedBody(context), { widthM: query.widthM, swap: query.swap === 'true' });
}

// Read step by step, so that a body of any length or of none that is told takes no more memory than a shape may have.
async function boundedBody(context: Context): Promise<Uint8Array> {
  if (Number(context.req.header('content-length') ?? 0) > MAX_SHAPE_BYTES) throw refusal('too_large');
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = context.req.raw.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > MAX_SHAPE_BYTES) {
      await reader.cancel();
      throw refusal('too_large');
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks);
}
