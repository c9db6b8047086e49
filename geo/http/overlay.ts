import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { accessOn } from '@/geo/atlas/access-check';
import { notCompared, whatIsBlocked } from '@/geo/atlas/blocked';
import { drawnPlace } from '@/geo/atlas/drawn-place';
import { piecesOn } from '@/geo/atlas/overlay-pieces';
import { locate, overlayReport } from '@/geo/atlas/overlay-report';
import { AtlasError } from '@/geo/domain/errors';
import type { ExportTable } from '@/geo/domain/export-table';
import { MESSAGES } from '@/geo/domain/messages';
import type { OverlayReport } from '@/geo/domain/overlay';
import { BUFFER_KM, type OverlayAddressProblem, parseOverlayAddress } from '@/geo/domain/overlay-address';
import { LINE_WIDTH_M } from '@/geo/domain/shape/drawn-shape';
import { parseRepairs } from '@/geo/domain/shape/repairs-address';
import { MAX_SHAPE_TEXT } from '@/geo/domain/shape/shape-address';
import type { Note } from '@/geo/exports/notes';
import { blockedTable, overlayTable, REPORT_FORMATS, reportFile } from '@/geo/exports/overlay-files';
import { notComparedNotes, reportNotes } from '@/geo/exports/overlay-notes';
import { dataVersion } from '@/geo/tiles/data-version';
import { alsoAsFile, documented, documentedWithShape } from './documented';
import { HAZARD_WARNING, withWarning } from './hazard-warning';
import { sendFile } from './send-file';
import { shapeBody, shapeIn, shapeQuery } from './shape-body';

const format = z.enum(['json', 'csv', 'geojson']).default('json').openapi({ description: 'json, or a file' });
const text = (description: string, longest = 100) =>
  z.string().max(longest).optional().openapi({ description });
const changed = text('What was changed while the shape was read, as /overlay/shape writes it: ring_closed:1');

const placeQuery = z.strictObject({
  of: text('deposit:slug, project:slug, park:slug or region:code'),
  bufferKm: text(`How far around a deposit or park, ${BUFFER_KM.least} to ${BUFFER_KM.most} km`),
  widthM: text(
    `How wide the corridor of a project or a drawn line is, ${LINE_WIDTH_M.least} to ${LINE_WIDTH_M.most} m`,
  ),
  area: text('A drawn polygon as the pages write it into their address', MAX_SHAPE_TEXT),
  line: text('A drawn line as the pages write it into their address', MAX_SHAPE_TEXT),
  changed,
  format,
});

const REPORT =
  '`parts` are hectares by class, each bit of land once; of released land `releasedFrom` tells how many were released from confirmed (`cha`) and from suspected (`sha`) areas, in files `from_cha_ha` and `from_sha_ha`. `notes` tell what was changed of a drawn shape.';

const PROBLEMS: Record<OverlayAddressProblem, string> = {
  not_a_thing: 'of must be deposit:slug, project:slug, park:slug or region:code.',
  not_a_number: 'bufferKm or widthM is not a number within its limits.',
  not_a_shape: 'area or line is not a shape inside the atlas.',
  two_places: 'Only one of of, area and line can be answered.',
  twice: 'A parameter stands twice.',
};

/** `/overlay`, `/overlay/shape`, `/access-check` and `/blocked`: what the mine-action record says of a piece of land. */
export function addOverlayRoutes(api: OpenAPIHono): void {
  addReportOfThing(api);
  addReportOfShape(api);
  addShapeReading(api);
  addAccessCheck(api);
  addBlocked(api);
}

function addReportOfThing(api: OpenAPIHono): void {
  const route = createRoute({
    method: 'get',
    path: '/overlay',
    request: { query: placeQuery },
    description: REPORT,
    ...alsoAsFile(
      withWarning(
        documented('Hectares of open, released and not surveyed land around a thing or in a drawn shape'),
      ),
    ),
  });
  api.openapi(route, async (context) => {
    const { format: asked, ...query } = context.req.valid('query');
    const { place, problem } = parseOverlayAddress(query);
    if (!place)
      throw new AtlasError('bad_request', PROBLEMS[problem ?? 'not_a_thing'], {
        code: problem ?? 'not_a_thing',
      });
    return answer(context, await overlayReport(place), asked);
  });
}

function addReportOfShape(api: OpenAPIHono): void {
  const route = createRoute({
    method: 'post',
    path: '/overlay',
    request: { query: z.strictObject({ ...shapeQuery, changed, format }), ...shapeBody },
    description: REPORT,
    ...alsoAsFile(
      withWarning(documentedWithShape('The same for a polygon or line in the body: GeoJSON, KML or KMZ')),
    ),
  });
  api.openapi(route, async (context) => {
    const query = context.req.valid('query');
    const { shape, notes: found } = await shapeIn(context, query);
    const told = parseRepairs(query.changed ?? '');
    const notes = [...told.filter(({ repair }) => !found.some((note) => note.repair === repair)), ...found];
    return answer(context, await overlayReport({ kind: 'drawn', shape, notes }), query.format);
  });
}

function addShapeReading(api: OpenAPIHono): void {
  const route = createRoute({
    method: 'post',
    path: '/overlay/shape',
    request: { query: z.strictObject(shapeQuery), ...shapeBody },
    ...documentedWithShape(
      'Reads a shape: what was changed of it, both versions, and the address of its report',
    ),
  });
  api.openapi(route, async (context) => {
    const reading = await shapeIn(context, context.req.valid('query'));
    return context.json(await drawnPlace(reading), 200);
  });
}

function addAccessCheck(api: OpenAPIHono): void {
  const route = createRoute({
    method: 'post',
    path: '/access-check',
    request: { query: z.strictObject(shapeQuery), ...shapeBody },
    ...withWarning(
      documentedWithShape(
        'Whether a route or plot is refused, why and where. It never says that land is free of mines',
      ),
    ),
  });
  api.openapi(route, async (context) => {
    const { shape, notes } = await shapeIn(context, context.req.valid('query'));
    const { outline } = await locate({ kind: 'drawn', shape });
    const access = await accessOn(outline);
    const words = MESSAGES.en.overlay.access;
    const invented = access.inExercise ? ` ${words.inExercise}` : '';
    return context.json(
      { ...access, notes, ...HAZARD_WARNING, statement: `${words[access.verdict]}${invented}` },
      200,
    );
  });
}

function addBlocked(api: OpenAPIHono): void {
  const route = createRoute({
    method: 'get',
    path: '/blocked',
    description:
      '`notCompared` counts by kind what no place is published of more exactly than a district; files say it in words.',
    request: { query: z.strictObject({ format }) },
    ...alsoAsFile(withWarning(documented('Deposits, projects and parks that open hazard areas may touch'))),
  });
  api.openapi(route, async (context) => {
    const { format: asked } = context.req.valid('query');
    const [rows, left] = await Promise.all([whatIsBlocked(), notCompared()]);
    if (asked === 'json') return context.json({ blocked: rows, notCompared: left, ...HAZARD_WARNING }, 200);
    return sendReport(context, blockedTable(rows), asked, notComparedNotes(left));
  });
}

async function answer(context: Context, report: OverlayReport, asked: 'json' | keyof typeof REPORT_FORMATS) {
  if (asked !== 'json') {
    const table = overlayTable(report, await piecesOn(report));
    return sendReport(context, table, asked, reportNotes(report));
  }
  const row = { ...report.row, outline: null };
  return context.json(
    { ...report, row, ...HAZARD_WARNING } satisfies OverlayReport & { warning: string },
    200,
  );
}

async function sendReport(
  context: Context,
  table: ExportTable,
  asked: keyof typeof REPORT_FORMATS,
  notes: readonly Note[],
) {
  const version = Number(await dataVersion());
  return sendFile(context, {
    name: `filiz-${table.name}-v${version}.${asked}`,
    mediaType: REPORT_FORMATS[asked],
    bytes: await reportFile(table, asked, version, notes),
  });
}
