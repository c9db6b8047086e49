import { brokenInto, lineMm, type Mark, type Measure } from './mark';

/** A line of what stands beside a map: a heading, a sign with its meaning, or a text. */
export type Row =
  | { kind: 'heading'; text: string }
  | { kind: 'sign'; svg: string; text: string }
  | { kind: 'text'; text: string };

/** A box that rows flow into. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const SIGN_MM = { width: 8, height: 3.2, column: 9.5 };

interface Colors {
  ink: string;
  muted: string;
}

interface SetRow {
  marks: Mark[];
  heightMm: number;
  isHeading: boolean;
}

/** Rows set into boxes one after another, no row cut between two and no heading left alone at the foot of one; null when they do not fit at this size. */
export function flow(
  rows: readonly Row[],
  boxes: readonly Box[],
  sizePt: number,
  colors: Colors,
  measure: Measure,
): Mark[] | null {
  const marks: Mark[] = [];
  let box = boxes[0];
  let at = 0;
  let used = 0;
  for (const [index, row] of rows.entries()) {
    if (!box) return null;
    const set = setRow(row, box.width, sizePt, colors, measure);
    const next = rows[index + 1];
    const kept = set.isHeading && next ? setRow(next, box.width, sizePt, colors, measure).heightMm : 0;
    const apart = used > 0 && set.isHeading ? sizePt * 0.14 : 0;
    if (used + apart + set.heightMm + kept > box.height) {
      at += 1;
      box = boxes[at];
      used = 0;
      if (!box || set.heightMm > box.height) return null;
    }
    const space = used === 0 ? 0 : apart;
    for (const mark of set.marks) marks.push(moved(mark, box.x, box.y + used + space));
    used += set.heightMm + space;
  }
  return marks;
}

function setRow(row: Row, widthMm: number, sizePt: number, { ink, muted }: Colors, measure: Measure): SetRow {
  const isHeading = row.kind === 'heading';
  const style = {
    sizePt: isHeading ? sizePt * 1.08 : sizePt,
    bold: isHeading,
    color: isHeading ? ink : muted,
  };
  const indent = row.kind === 'sign' ? (SIGN_MM.column * sizePt) / 7 : 0;
  const each = lineMm(style.sizePt);
  const lines = brokenInto(row.text, style, widthMm - indent, measure);
  const texts = lines.map(
    (text, index): Mark => ({
      kind: 'text',
      x: indent,
      y: each * (index + 0.78),
      text,
      ...style,
    }),
  );
  const heightMm = each * lines.length + sizePt * (isHeading ? 0.1 : 0.06);
  if (row.kind !== 'sign') return { marks: texts, heightMm, isHeading };
  const [width, height] = [(SIGN_MM.width * sizePt) / 7, (SIGN_MM.height * sizePt) / 7];
  const sign: Mark = { kind: 'picture', x: 0, y: (each - height) / 2, width, height, svg: row.svg };
  return { marks: [sign, ...texts], heightMm, isHeading };
}

function moved(mark: Mark, x: number, y: number): Mark {
  if (mark.kind === 'shape') return { ...mark, points: mark.points.map(([px, py]) => [px + x, py + y]) };
  return { ...mark, x: mark.x + x, y: mark.y + y };
}
