import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { AtlasError } from '@/geo/domain/errors';
import { LANGUAGES } from '@/geo/domain/languages';
import { formatView, parseMapAddress, WHOLE_VIEW } from '@/geo/domain/map-address';
import type { PictureSize } from '@/geo/domain/picture-address';
import { MAX_VIEW_PX, VIEW_EXPORT_FORMATS, type ViewedData } from '@/geo/domain/view-export';
import { viewArchive, viewContents } from '@/geo/exports/view-archive';
import { boundsOfView } from '@/geo/spatial/view-bounds';
import { documented } from './documented';

const part = (description: string, example: string) =>
  z.string().max(300).optional().openapi({ description, example });

const DEFAULT_SIZE: PictureSize = { widthPx: 1_280, heightPx: 800 };

// The parts of the map's own address that decide which data it shows, written as the map writes them.
const viewQuery = {
  view: part(
    'zoom/latitude/longitude[/bearing/pitch] as in the address of the map; the whole atlas without it',
    formatView(WHOLE_VIEW),
  ),
  size: part('Width and height of the map in CSS pixels, which with the view decide the land', '1280x800'),
  layers: part(
    'Layers as in the address of the map; without it those of the audience',
    'deposits,hazard_areas,exercise',
  ),
  audience: part('Whose layers, where none are named', 'planner'),
  at: part('The day that the land is shown on', '2023-12-31'),
  known: part('By what was recorded up to this day', '2024-12-31'),
};

const archiveQuery = z.strictObject({
  ...viewQuery,
  format: z.enum(VIEW_EXPORT_FORMATS).default('geojson').openapi({ description: 'The format of the files' }),
  locale: z.enum(LANGUAGES).default('en').openapi({ description: 'The language of the README' }),
});

const contentsRoute = createRoute({
  method: 'get',
  path: '/map-export',
  summary: 'What the data of a view of the map are: tables with their rows, and their sources',
  request: { query: z.strictObject(viewQuery) },
  responses: documented('Tables, rows and sources of a view').responses,
});

const archiveRoute = createRoute({
  method: 'get',
  path: '/map-export.zip',
  summary: 'The data of a view of the map as files in a ZIP archive, with a README of sources and licences',
  request: { query: archiveQuery },
  responses: {
    ...documented('').responses,
    200: {
      description:
        'The archive, sent as it is made; `x-file-count` says of how many files it is. A view of more than 20 000 rows is refused.',
      content: { 'application/zip': { schema: z.any().openapi({ type: 'string', format: 'binary' }) } },
    },
  },
});

/** `/map-export` and `/map-export.zip`: the data of what a map shows, asked for with the parts of the map's own address. */
export function addViewExports(api: OpenAPIHono, publicUrl: string | undefined): void {
  api.openapi(contentsRoute, async (context) => {
    const { viewed } = readViewed(context.req.valid('query'));
    context.header('cache-control', 'no-cache');
    return context.json(await viewContents(viewed, context.req.raw.signal), 200);
  });
  api.openapi(archiveRoute, async (context) => {
    const { format, locale, ...query } = context.req.valid('query');
    const { viewed, mapQuery } = readViewed(query);
    const origin = publicUrl ?? new URL(context.req.url).origin;
    const { name, fileCount, bytes } = await viewArchive({
      viewed,
      format,
      language: locale,
      address: `${origin}/${locale}?${mapQuery}`,
      signal: context.req.raw.signal,
    });
    const headers = {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
      'x-file-count': String(fileCount),
      'x-content-type-options': 'nosniff',
    };
    if (context.req.method !== 'HEAD') return context.body(bytes, 200, headers);
    await bytes.cancel(); // nobody reads it to its end
    return context.body(null, 200, headers);
  });
}

type ViewQuery = Partial<Record<keyof typeof viewQuery, string | undefined>>;

/** Reads the land, the layers and their time from the parts of an address. Throws bad_request for any part that cannot be read. */
function readViewed({ size, ...address }: ViewQuery): { viewed: ViewedData; mapQuery: string } {
  const given = Object.fromEntries(Object.entries(address).filter(([, value]) => value !== undefined));
  const { view, layers, year, time, ignored } = parseMapAddress(given);
  if (ignored.length > 0)
    throw new AtlasError('bad_request', `Not as the map writes it in its address: ${ignored.join(', ')}.`);
  return {
    viewed: {
      bounds: boundsOfView(view, size === undefined ? DEFAULT_SIZE : parseSize(size)),
      layers: layers.map(({ id }) => id),
      year,
      time,
    },
    mapQuery: Object.entries(given)
      .map(([name, value]) => `${name}=${value}`)
      .join('&'),
  };
}

function parseSize(text: string): PictureSize {
  const [, width, height] = /^(\d{1,4})x(\d{1,4})$/.exec(text) ?? [];
  const size = { widthPx: Number(width), heightPx: Number(height) };
  const isWithin = (pixels: number) => pixels >= 1 && pixels <= MAX_VIEW_PX;
  if (isWithin(size.widthPx) && isWithin(size.heightPx)) return size;
  throw new AtlasError(
    'bad_request',
    `size: width and height in pixels, 1x1 to ${MAX_VIEW_PX}x${MAX_VIEW_PX}.`,
  );
}
