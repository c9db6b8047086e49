import { loadLabelFont } from '@/components/map/label-font';
import { lightStyle } from '@/components/map/light-style';
import { drawSheetMap, SheetMapError } from '@/components/map/sheet-map';
import { dividerPercent } from '@/geo/domain/divided-map';
import { viewFitted } from '@/geo/domain/picture-address';
import { boundsOfView } from '@/geo/spatial/view-bounds';
import { metresPerPixel } from '@/geo/spatial/web-mercator';
import { PALETTES } from '@/geo/style/palette';
import type { Box } from '@/geo/style/sheet/flow';
import {
  layOutSheet,
  type MapOnSheet,
  mapFrameMm,
  needsOf,
  type SheetContent,
} from '@/geo/style/sheet/layout';
import type { Mark, Measure } from '@/geo/style/sheet/mark';
import {
  dotsOf,
  MM_PER_CSS_PX,
  type Orientation,
  type Paper,
  paperMm,
  resolutionsFrom,
} from '@/geo/style/sheet/paper';
import { canvasMeasure, drawMarks, emptySheet } from './canvas-pen';
import { deflatedPicture } from './deflated-picture';
import { dividedPicture } from './divided-picture';
import { ExportFailure } from './export-failure';
import type { ExportedMap } from './export-props';
import { pngFile } from './png-file';
import { rightOf } from './right-of';

/** How a sheet is wanted. */
export interface SheetWish {
  paper: Paper;
  orientation: Orientation;
  dpi: number;
  format: 'pdf' | 'png';
}

/** What is being done for a sheet. */
export type SheetStep =
  | { name: 'opening' | 'drawing' | 'composing' }
  | { name: 'tiles'; done: number; of: number }
  | { name: 'writing'; percent: number };

interface SheetInput {
  exported: ExportedMap;
  wish: SheetWish;
  /** What stands on the sheet, told how many metres a millimetre spans. */
  contentOf: (metresPerMm: number) => SheetContent;
  signal: AbortSignal;
  onStep: (step: SheetStep, part: number | null) => void;
}

/** A sheet, and the resolution it has: the one that was wished, or the highest below it that the device can draw. */
export interface MadeSheet {
  file: Blob;
  dpi: number;
}

/** Makes a sheet of what a map shows. Throws ExportFailure, and the signal's reason. */
export async function makeSheet(input: SheetInput): Promise<MadeSheet> {
  const { exported, wish, signal, onStep } = input;
  const frame = frameOf(input);
  const size = {
    widthPx: Math.round(frame.width / MM_PER_CSS_PX),
    heightPx: Math.round(frame.height / MM_PER_CSS_PX),
  };
  const view = viewFitted(exported.seen.view, exported.seen.size, size);
  const map: MapOnSheet = {
    bounds: boundsOfView(view, size),
    metresPerMm: metresPerPixel(view.zoom, view.latitude) / MM_PER_CSS_PX,
    bearing: view.bearing,
    dividerPercent: dividerPercent(exported.seen.dividerPx, exported.seen.view.zoom, {
      zoom: view.zoom,
      widthPx: size.widthPx,
    }),
  };
  const right = rightOf(exported);
  const sides = [exported, ...(right ? [right] : [])];
  for (const dpi of resolutionsFrom(wish.dpi)) {
    try {
      const pictures: HTMLCanvasElement[] = [];
      for (const { language, tileVersion, address } of sides) {
        const picture = await drawSheetMap({
          style: lightStyle({ theme: 'light', language, tileVersion, address: { ...address, view } }),
          view,
          size,
          pixelRatio: dpi / 96,
          signal,
          onTiles: (done, of) =>
            onStep(done < of ? { name: 'tiles', done, of } : { name: 'drawing' }, of ? done / of : null),
        });
        signal.throwIfAborted();
        pictures.push(picture);
      }
      const picture = dividedPicture(pictures, map.dividerPercent);
      onStep({ name: 'composing' }, null);
      const file = picture && (await written({ ...input, map, picture, dpi }));
      if (file) return { file, dpi };
    } catch (failure) {
      if (!(failure instanceof SheetMapError)) throw failure;
      if (failure.reason !== 'too_large') throw new ExportFailure(failure.reason, { cause: failure });
    }
  }
  throw new ExportFailure('graphics');
}

// How much room the map has does not depend on what the scale says.
function frameOf({ wish, contentOf }: Pick<SheetInput, 'wish' | 'contentOf'>): Box {
  return mapFrameMm(needsOf(wish, contentOf(1)));
}

interface Drawn extends SheetInput {
  map: MapOnSheet;
  picture: HTMLCanvasElement;
  dpi: number;
}

function written(drawn: Drawn): Promise<Blob | null> {
  return drawn.wish.format === 'png' ? writtenAsPng(drawn) : writtenAsPdf(drawn);
}

async function writtenAsPng(drawn: Drawn): Promise<Blob | null> {
  const { wish, dpi, picture, signal } = drawn;
  const { widthMm, heightMm } = paperMm(wish.paper, wish.orientation);
  const sheet = emptySheet(widthMm, heightMm, dpi);
  if (!sheet) return null;
  await loadLabelFont();
  const frame = frameOf(drawn);
  const place = [frame.x, frame.y, frame.width, frame.height].map((mm) => dotsOf(mm, dpi));
  const [x = 0, y = 0, width = 0, height = 0] = place;
  sheet.getContext('2d')?.drawImage(picture, x, y, width, height);
  const { marks, title } = laidOut(drawn, canvasMeasure());
  await drawMarks(sheet, marks, dpi);
  return pngFile(await deflatedPicture(sheet, { signal, onPart: writing(drawn) }), dpi, title);
}

async function writtenAsPdf(drawn: Drawn): Promise<Blob | null> {
  const { wish, picture, signal, exported } = drawn;
  const { PdfPen } = await import('./pdf-pen');
  const { title } = drawn.contentOf(drawn.map.metresPerMm);
  const pen = await PdfPen.open({
    ...paperMm(wish.paper, wish.orientation),
    title,
    language: exported.language,
    signal,
  });
  pen.drawPicture(await deflatedPicture(picture, { signal, onPart: writing(drawn) }), frameOf(drawn));
  await pen.drawMarks(laidOut(drawn, pen.measure).marks);
  signal.throwIfAborted();
  return pen.file();
}

function laidOut({ wish, contentOf, map }: Drawn, measure: Measure): { marks: Mark[]; title: string } {
  const content = contentOf(map.metresPerMm);
  const { ink, muted, border, hazard } = PALETTES.light;
  const colors = { ink, muted, line: border, paper: '#ffffff', hazard };
  return { marks: layOutSheet({ ...wish, content, map, colors }, measure), title: content.title };
}

const writing =
  ({ onStep }: Drawn) =>
  (part: number) =>
    onStep({ name: 'writing', percent: Math.round(part * 100) }, part);
