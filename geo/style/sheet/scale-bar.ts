import { roundLength } from '@/geo/spatial/round-length';
import { type Mark, type Measure, MM_PER_PT } from './mark';

/** The denominator of the scale, to three figures: nobody measures more on a sheet. */
export function scaleDenominator(metresPerMm: number): number {
  return Number((metresPerMm * 1_000).toPrecision(3));
}

export interface ScaleBarInput {
  x: number;
  y: number;
  metresPerMm: number;
  maxWidthMm: number;
  ink: string;
  paper: string;
  units: { metres: string; kilometres: string };
  /** Writes a number as the reader's language does. */
  number: (value: number) => string;
}

const HEIGHT_MM = 1.6;
const FIELDS = 4;

/** A scale bar of four fields, true where `metresPerMm` is; its height with the figures above it is 5 mm. */
export function scaleBar(input: ScaleBarInput, measure: Measure): Mark[] {
  const { x, y, metresPerMm, maxWidthMm, ink, paper, units, number } = input;
  const metres = roundLength(metresPerMm * maxWidthMm);
  const widthMm = metres / metresPerMm;
  const isFar = metres >= 1_000;
  const style = { sizePt: 7, color: ink };
  const figure = (part: number) => number((metres * part) / (isFar ? 1_000 : 1));
  const last = `${figure(1)} ${isFar ? units.kilometres : units.metres}`;
  const top = y + 7 * MM_PER_PT + 0.8;
  return [
    ...Array.from(
      { length: FIELDS },
      (_, index): Mark => ({
        kind: 'box',
        x: x + (widthMm * index) / FIELDS,
        y: top,
        width: widthMm / FIELDS,
        height: HEIGHT_MM,
        fill: index % 2 === 0 ? ink : paper,
        stroke: ink,
        lineMm: 0.15,
      }),
    ),
    { kind: 'text', x, y: top - 0.9, text: '0', ...style },
    { kind: 'text', x: x + widthMm / 2, y: top - 0.9, text: figure(0.5), align: 'center', ...style },
    { kind: 'text', x: x + widthMm - measure(figure(1), style) / 2, y: top - 0.9, text: last, ...style },
  ];
}

/** An arrow to the north with its letter, `sizeMm` high, for a map that is turned by `bearing` degrees. */
export function northArrow(
  x: number,
  y: number,
  sizeMm: number,
  bearing: number,
  letter: string,
  ink: string,
  paper: string,
): Mark[] {
  const turn = (-bearing * Math.PI) / 180;
  const [centreX, centreY] = [x + sizeMm / 2, y + sizeMm / 2];
  const at = (dx: number, dy: number): [number, number] => [
    centreX + sizeMm * (dx * Math.cos(turn) - dy * Math.sin(turn)),
    centreY + sizeMm * (dx * Math.sin(turn) + dy * Math.cos(turn)),
  ];
  const sizePt = (sizeMm * 0.32) / MM_PER_PT;
  const [letterX, letterY] = at(0, -0.42);
  return [
    { kind: 'shape', points: [at(0, -0.22), at(0.24, 0.5), at(0, 0.34), at(-0.24, 0.5)], fill: ink },
    { kind: 'shape', points: [at(0, -0.12), at(0.17, 0.4), at(0, 0.29)], fill: paper },
    {
      kind: 'text',
      x: letterX,
      y: letterY + sizePt * MM_PER_PT * 0.36,
      text: letter,
      sizePt,
      bold: true,
      color: ink,
      align: 'center',
    },
  ];
}
