import { divider } from './divider';
import { type Box, flow, type Row } from './flow';
import { degreeMarks } from './graticule';
import { brokenInto, lineMm, type Mark, type Measure, MM_PER_PT, type TextStyle } from './mark';
import { MM_PER_CSS_PX, type Orientation, type Paper, paperMm } from './paper';
import { northArrow, type ScaleBarInput, scaleBar } from './scale-bar';

/** Everything that stands on a sheet, in the reader's language. */
export interface SheetContent {
  title: string;
  /** What the map shows of which time. */
  subtitle: string;
  /** Said across the sheet when invented areas are drawn; null when none are. */
  exercise: string | null;
  /** What the map must not be used for. */
  warning: string;
  /** Whether the warning stands out, as it must where mine-action data are drawn. */
  isHazard: boolean;
  /** What the sides of a divided map are called; null where it is whole. */
  sides: { left: string; right: string } | null;
  legend: readonly Row[];
  sources: readonly Row[];
  /** Small lines about the map: projection, data, accuracy. */
  notes: readonly string[];
  scale: string;
  northLetter: string;
  pageLabel: string;
  address: string;
  /** The modules of the QR code of the address, dark ones true. */
  qr: readonly (readonly boolean[])[];
  units: ScaleBarInput['units'];
  number: ScaleBarInput['number'];
}

/** Where the map lies: its land, how much of it a millimetre spans in its middle, and how it is turned. */
export interface MapOnSheet {
  bounds: readonly [number, number, number, number];
  metresPerMm: number;
  bearing: number;
  /** Where the line of a divided map stands, in per cent of its width. */
  dividerPercent: number;
}

interface SheetColors {
  ink: string;
  muted: string;
  line: string;
  paper: string;
  hazard: string;
}

interface SheetInput {
  paper: Paper;
  orientation: Orientation;
  content: SheetContent;
  map: MapOnSheet;
  colors: SheetColors;
}

const MARGIN_MM = 9;
const GAP_MM = 4;
const DEGREES_MM = 7; // what the figures of degrees take left of the map
const FOOT_MM = 15; // scale, north and notes below the map
const QR_MM = 21;
const ROW_MM = 3.9;
const LEAST_BELOW_MM = 50;
const MOST_BELOW = 0.36;
const BIG = 1.2; // A3 is read from farther away
const SIZES_PT = [7.4, 7, 6.6, 6.2, 5.8, 5.4, 5, 4.6, 4.2, 3.8];

// Columns are filled no further than they must be, so that they end at about the same height.
const COLUMN_SHARES = [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1];

const factorOf = (paper: Paper) => (paper === 'a3' ? BIG : 1);

/** What decides how much of a sheet is left for its map. */
export interface SheetNeeds {
  paper: Paper;
  orientation: Orientation;
  /** Whether it says across the sheet that areas are invented. */
  hasBand: boolean;
  /** How many rows the legend has. */
  legendRows: number;
}

function frames({ paper, orientation, hasBand, legendRows }: SheetNeeds) {
  const { widthMm, heightMm } = paperMm(paper, orientation);
  const factor = factorOf(paper);
  const headMm = (hasBand ? 27 : 17) * factor;
  const warningMm = 11 * factor;
  const top = MARGIN_MM + headMm;
  const bottom = heightMm - MARGIN_MM - warningMm - GAP_MM;
  const left = MARGIN_MM + DEGREES_MM;
  const isWide = orientation === 'landscape';
  const besideMm = isWide ? 62 * factor : 0;
  const belowMm = isWide ? 0 : belowMap(legendRows, factor, (bottom - top) * MOST_BELOW);
  const width = widthMm - left - MARGIN_MM - (isWide ? besideMm + GAP_MM * 1.5 : 0);
  const height = bottom - top - FOOT_MM * factor - belowMm;
  // The map is whole CSS pixels, so that its picture is neither stretched nor cut.
  const map = { x: left, y: top, width: wholePx(width), height: wholePx(height) };
  return { widthMm, heightMm, factor, warningMm, bottom, isWide, besideMm, belowMm, map };
}

// In two columns, beside a third with the sources and the QR code, which needs its own room.
function belowMap(legendRows: number, factor: number, mostMm: number): number {
  const wantedMm = Math.ceil(legendRows / 2) * ROW_MM + 10;
  return Math.min(mostMm, Math.max(LEAST_BELOW_MM, wantedMm) * factor);
}

const wholePx = (mm: number) => Math.floor(mm / MM_PER_CSS_PX) * MM_PER_CSS_PX;

/** Where the map lies on a sheet, in millimetres. */
export function mapFrameMm(needs: SheetNeeds): Box {
  return frames(needs).map;
}

/** What a sheet with this content needs. */
export function needsOf(
  { paper, orientation }: Pick<SheetNeeds, 'paper' | 'orientation'>,
  { exercise, legend }: Pick<SheetContent, 'exercise' | 'legend'>,
): SheetNeeds {
  return { paper, orientation, hasBand: exercise !== null, legendRows: legend.length };
}

/** All that stands on a sheet but the map itself, from the lowest up. Throws nothing: what is long is set smaller. */
export function layOutSheet(
  { paper, orientation, content, map, colors }: SheetInput,
  measure: Measure,
): Mark[] {
  const frame = frames(needsOf({ paper, orientation }, content));
  const { widthMm, heightMm, factor, warningMm, bottom } = frame;
  const fullMm = widthMm - 2 * MARGIN_MM;
  const footY = frame.map.y + frame.map.height + 4.6;
  return [
    ...head(content, fullMm, factor, colors, measure),
    ...(content.sides ? divider(content.sides, map.dividerPercent, frame.map, factor, colors, measure) : []),
    { kind: 'box', ...frame.map, stroke: colors.ink, lineMm: 0.3 },
    ...(map.bearing === 0 ? degreeMarks(frame.map, map.bounds, colors.muted, 5.5 * factor) : []),
    ...foot(content, map, { ...frame.map, y: footY }, factor, colors, measure),
    ...beside(content, frame, colors, measure),
    ...boxed(
      content.warning,
      { x: MARGIN_MM, y: bottom + GAP_MM, width: fullMm, height: warningMm },
      measure,
      {
        sizePt: 8 * factor,
        bold: content.isHazard,
        color: content.isHazard ? colors.hazard : colors.muted,
        stroke: content.isHazard ? colors.hazard : colors.line,
      },
    ),
    { kind: 'box', x: 0, y: 0, width: widthMm, height: heightMm },
  ];
}

function head(
  { title, subtitle, exercise }: SheetContent,
  fullMm: number,
  factor: number,
  colors: SheetColors,
  measure: Measure,
): Mark[] {
  const brand: TextStyle = { sizePt: 11 * factor, bold: true, color: colors.muted };
  const brandMm = measure('Filiz', brand) + 6;
  const titleStyle = fitted(
    title,
    { sizePt: 19 * factor, bold: true, color: colors.ink },
    fullMm - brandMm,
    measure,
  );
  const under = fitted(subtitle, { sizePt: 8.5 * factor, color: colors.muted }, fullMm, measure);
  const y = MARGIN_MM + 6.5 * factor;
  return [
    { kind: 'text', x: MARGIN_MM, y, text: title, ...titleStyle },
    { kind: 'text', x: MARGIN_MM + fullMm, y, text: 'Filiz', align: 'right', ...brand },
    { kind: 'text', x: MARGIN_MM, y: y + 5.4 * factor, text: subtitle, ...under },
    ...(exercise === null
      ? []
      : boxed(
          exercise,
          { x: MARGIN_MM, y: MARGIN_MM + 14.5 * factor, width: fullMm, height: 10 * factor },
          measure,
          {
            sizePt: 9 * factor,
            bold: true,
            color: colors.paper,
            fill: colors.hazard,
          },
        )),
  ];
}

function foot(
  content: SheetContent,
  map: MapOnSheet,
  { x, y, width }: Box,
  factor: number,
  colors: SheetColors,
  measure: Measure,
): Mark[] {
  const arrowMm = 9 * factor;
  const barMm = width * 0.34;
  const textX = x + arrowMm + 4 + barMm + 10;
  const small: TextStyle = { sizePt: 6 * factor, color: colors.muted };
  const lines = content.notes.flatMap((note) => brokenInto(note, small, x + width - textX, measure));
  return [
    ...northArrow(x, y + 0.4, arrowMm, map.bearing, content.northLetter, colors.ink, colors.paper),
    ...scaleBar(
      {
        x: x + arrowMm + 4,
        y: y,
        metresPerMm: map.metresPerMm,
        maxWidthMm: barMm,
        ink: colors.ink,
        paper: colors.paper,
        units: content.units,
        number: content.number,
      },
      measure,
    ),
    {
      kind: 'text',
      x: x + arrowMm + 4,
      y: y + 9.4,
      text: content.scale,
      ...fitted(content.scale, { sizePt: 7 * factor, color: colors.ink }, barMm + 8, measure),
    },
    ...lines.map(
      (text, index): Mark => ({
        kind: 'text',
        x: textX,
        y: y + lineMm(small.sizePt) * (index + 0.85),
        text,
        ...small,
      }),
    ),
  ];
}

function beside(
  content: SheetContent,
  frame: ReturnType<typeof frames>,
  colors: SheetColors,
  measure: Measure,
): Mark[] {
  const { map, factor, isWide, widthMm, bottom } = frame;
  const right = widthMm - MARGIN_MM;
  const qrMm = QR_MM * factor;
  const columns = isWide ? 1 : 3;
  const top = isWide ? map.y : bottom - frame.belowMm + 2;
  const left = isWide ? right - frame.besideMm : MARGIN_MM;
  const columnMm = (right - left - (columns - 1) * GAP_MM) / columns;
  const boxes = Array.from(
    { length: columns },
    (_, index): Box => ({
      x: left + index * (columnMm + GAP_MM),
      y: top,
      width: columnMm,
      height: bottom - top - (index === columns - 1 ? qrMm + 3 : 0),
    }),
  );
  return [
    ...(isWide
      ? flowed([...content.legend, ...content.sources], boxes, factor, colors, measure)
      : [
          ...flowed(content.legend, boxes.slice(0, -1), factor, colors, measure),
          ...flowed(content.sources, boxes.slice(-1), factor, colors, measure),
        ]),
    ...pageMark(
      content,
      { x: left + (columns - 1) * (columnMm + GAP_MM), y: bottom - qrMm, width: columnMm, height: qrMm },
      factor,
      colors,
      measure,
    ),
  ];
}

// Set as large as it fits; a legend that fits at no size is set at the smallest and may lose only names of sources.
function flowed(
  rows: readonly Row[],
  boxes: readonly Box[],
  factor: number,
  colors: SheetColors,
  measure: Measure,
): Mark[] {
  const shares = boxes.length > 1 ? COLUMN_SHARES : [1];
  for (const sizePt of SIZES_PT)
    for (const share of shares) {
      const filled = boxes.map((box) => ({ ...box, height: box.height * share }));
      const marks = flow(rows, filled, sizePt * factor, colors, measure);
      if (marks) return marks;
    }
  return rows.length === 0 ? [] : flowed(rows.slice(0, -1), boxes, factor, colors, measure);
}

function pageMark(
  { qr, pageLabel, address }: SheetContent,
  { x, y, width, height }: Box,
  factor: number,
  colors: SheetColors,
  measure: Measure,
): Mark[] {
  const module = height / qr.length;
  const small: TextStyle = { sizePt: 5.2 * factor, color: colors.muted };
  const textX = x + height + 2.5;
  const most = Math.floor((height - lineMm(small.sizePt) * 1.4) / lineMm(small.sizePt));
  const lines = brokenInto(address, small, x + width - textX, measure).slice(0, most);
  return [
    ...qr.flatMap((row, line) =>
      darkRuns(row).map(
        ([from, count]): Mark => ({
          kind: 'box',
          x: x + from * module,
          y: y + line * module,
          width: count * module,
          height: module,
          fill: '#000000',
        }),
      ),
    ),
    {
      kind: 'text',
      x: textX,
      y: y + lineMm(small.sizePt),
      text: pageLabel,
      ...small,
      bold: true,
      color: colors.ink,
    },
    ...lines.map(
      (text, index): Mark => ({
        kind: 'text',
        x: textX,
        y: y + lineMm(small.sizePt) * (index + 2.2),
        text,
        ...small,
      }),
    ),
  ];
}

function darkRuns(row: readonly boolean[]): [from: number, count: number][] {
  const runs: [number, number][] = [];
  for (const [index, isDark] of row.entries()) {
    const last = runs.at(-1);
    if (!isDark) continue;
    if (last && last[0] + last[1] === index) last[1] += 1;
    else runs.push([index, 1]);
  }
  return runs;
}

interface BoxedStyle extends TextStyle {
  fill?: string;
  stroke?: string;
}

/** A text in a box, in as many lines as it takes and as small as it must be. */
function boxed(text: string, box: Box, measure: Measure, { fill, stroke, ...style }: BoxedStyle): Mark[] {
  const paddingMm = 3;
  const set = (sizePt: number) => brokenInto(text, { ...style, sizePt }, box.width - 2 * paddingMm, measure);
  let sizePt = style.sizePt;
  while (sizePt > 4 && set(sizePt).length * lineMm(sizePt) > box.height - 1.2) sizePt -= 0.25;
  const lines = set(sizePt);
  const first = box.y + (box.height - lines.length * lineMm(sizePt)) / 2 + sizePt * MM_PER_PT * 0.98;
  return [
    { kind: 'box', ...box, ...(fill && { fill }), ...(stroke && { stroke, lineMm: 0.3 }) },
    ...lines.map(
      (line, index): Mark => ({
        kind: 'text',
        x: box.x + paddingMm,
        y: first + index * lineMm(sizePt),
        text: line,
        ...style,
        sizePt,
      }),
    ),
  ];
}

/** The style in which a text is no wider than `widthMm`. */
function fitted(text: string, style: TextStyle, widthMm: number, measure: Measure): TextStyle {
  const width = measure(text, style);
  return width <= widthMm ? style : { ...style, sizePt: (style.sizePt * widthMm) / width };
}
