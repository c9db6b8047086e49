import type { Box } from './flow';
import { lineMm, type Mark, type Measure, type TextStyle } from './mark';

const LINE_MM = 0.5;
const PADDING_MM = 1.6;
const FROM_LINE_MM = 1.4;
const FROM_TOP_MM = 3;

interface Colors {
  ink: string;
  line: string;
  paper: string;
}

/** Marks of the line between the two sides of a map, and of what each is called; a name without room is left out. */
export function divider(
  sides: { left: string; right: string },
  percent: number,
  map: Box,
  factor: number,
  { ink, line, paper }: Colors,
  measure: Measure,
): Mark[] {
  const x = map.x + (map.width * percent) / 100;
  const style: TextStyle = { sizePt: 8 * factor, bold: true, color: ink };
  const named = (text: string, side: -1 | 1): Mark[] => {
    const width = measure(text, style) + 2 * PADDING_MM;
    const left = side === 1 ? x + FROM_LINE_MM : x - FROM_LINE_MM - width;
    if (left < map.x || left + width > map.x + map.width) return [];
    const box = { x: left, y: map.y + FROM_TOP_MM, width, height: lineMm(style.sizePt) + PADDING_MM };
    return [
      { kind: 'box', ...box, fill: paper, stroke: line, lineMm: 0.2 },
      { kind: 'text', x: left + PADDING_MM, y: box.y + lineMm(style.sizePt), text, ...style },
    ];
  };
  return [
    { kind: 'box', x: x - LINE_MM / 2, y: map.y, width: LINE_MM, height: map.height, fill: ink },
    ...named(sides.left, -1),
    ...named(sides.right, 1),
  ];
}
