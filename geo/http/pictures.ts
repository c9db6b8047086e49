import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { FIRST_AUDIENCE } from '@/geo/domain/audience';
import { AtlasError } from '@/geo/domain/errors';
import { LANGUAGES } from '@/geo/domain/languages';
import {
  LATEST_CLEARANCE_YEAR,
  parseAt,
  parseAudience,
  parseComparison,
  parseLayers,
  parseMeasured,
  parseSelection,
  parseView,
  yearOf,
} from '@/geo/domain/map-address';
import {
  PICTURE_LIMITS,
  PICTURE_SCALES,
  type PictureAddress,
  type PictureFile,
  parsePictureFile,
} from '@/geo/domain/picture-address';
import { PUBLIC_PAGE_IDS } from '@/geo/domain/public-pages';
import { pictureOf } from '@/geo/pictures/make-picture';
import { THEMES } from '@/geo/style/palette';
import { documented } from './documented';

const CONTENT_TYPES = { png: 'image/png', svg: 'image/svg+xml; charset=utf-8' } as const;

const read = <Value>(parse: (text: string) => Value | null, wrong: string) =>
  z
    .string()
    .max(4_000)
    .transform((text, context): Value => {
      const value = parse(text);
      if (value === null) context.addIssue({ code: 'custom', message: wrong });
      return value as Value;
    })
    .openapi({ type: 'string' });

const flag = z.enum(['0', '1']);

const query = z.strictObject({
  view: read(parseView, 'is no view of this map (zoom/latitude/longitude)').optional(),
  layers: read(parseLayers, 'names a layer that there is not, or one twice').optional(),
  audience: read(parseAudience, 'is none of the audiences').optional(),
  at: read(parseAt, 'is no day of the map (YYYY-MM-DD)').optional(),
  known: read(parseAt, 'is no day of the map (YYYY-MM-DD)').optional(),
  compare: read(parseComparison, 'is neither an audience nor a day of the map').optional(),
  select: read(parseSelection, 'is not of the form kind:slug').optional(),
  measure: read(parseMeasured, 'is no line on this map').optional(),
  lang: z.enum(LANGUAGES).default(LANGUAGES[0]),
  theme: z.enum(THEMES).default('light'),
  legend: flag.default('1'),
  scale: z.enum(PICTURE_SCALES).default('1'),
  card: flag.default('0'),
  share: z
    .string()
    .regex(/^[a-z0-9-]{3,80}$/, 'is not a slug')
    .optional(),
  page: z.enum(PUBLIC_PAGE_IDS).optional(),
});

const file = { schema: z.any().openapi({ type: 'string', format: 'binary' }) };

/** `/api/static/{w}x{h}.png` and `.svg`: a picture of the map as its address asks for it, of a share, or of a page. */
export function addPictures(api: OpenAPIHono): void {
  const { responses, summary } = documented(
    'A picture of the map: the parameters of its address, or `share=` or `page=`, with legend, scale, north and sources',
  );
  api.openapi(
    createRoute({
      method: 'get',
      path: '/static/{file}',
      summary,
      request: { query, params: z.object({ file: z.string().max(40) }) },
      responses: {
        ...responses,
        200: { description: summary, content: { 'image/png': file, 'image/svg+xml': file } },
        304: { description: 'The picture is as it was' },
      },
    }),
    async (context) => {
      const size = parsePictureFile(context.req.valid('param').file);
      if (typeof size === 'string') throw new AtlasError('bad_request', size);
      const picture = await pictureOf(addressOf(context.req.valid('query'), size));
      const headers = {
        etag: `"${picture.tag}"`,
        'cache-control': 'public, max-age=300',
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin', // other pages show it
        ...(!picture.isListed && { 'x-robots-tag': 'noindex' }),
      };
      const known = context.req.header('if-none-match') ?? '';
      if (known.includes(headers.etag)) return context.body(null, 304, headers);
      return context.body(await picture.bytes(), 200, {
        ...headers,
        'content-type': CONTENT_TYPES[size.format],
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
        'x-content-type-options': 'nosniff',
      });
    },
  );
}

function addressOf(asked: z.output<typeof query>, size: PictureFile): PictureAddress {
  const scale = Number(asked.scale);
  if (Math.min(size.widthPx, size.heightPx) / scale < PICTURE_LIMITS.smallestPx)
    throw new AtlasError(
      'bad_request',
      `scale: leaves less than ${PICTURE_LIMITS.smallestPx} pixels a side.`,
    );
  if (asked.share && asked.page) throw new AtlasError('bad_request', 'Either share or page, not both.');
  const { at = null, known = null } = asked;
  return {
    size,
    scale,
    language: asked.lang,
    theme: asked.theme,
    hasLegend: asked.legend === '1',
    hasCard: asked.card === '1',
    view: asked.view ?? null,
    layers: asked.layers ?? null,
    map: {
      audience: asked.audience ?? FIRST_AUDIENCE,
      time: { on: at, known },
      year: at === null ? LATEST_CLEARANCE_YEAR : yearOf(at),
      compare: asked.compare ?? null,
      measured: asked.measure ?? [],
      selection: asked.select ?? null,
    },
    share: asked.share ?? null,
    page: asked.page ?? null,
  };
}
