import type { Position } from '@/geo/domain/measure';
import type { PictureFrame } from '@/geo/spatial/picture-frame';
import type { Palette } from '@/geo/style/palette';
import { px } from '../svg/px';

/** What a reader put on the map: a measured line and the pins of notes. */
export function readersMarks(
  { pins, measured }: { pins: readonly Position[]; measured: readonly Position[] },
  frame: PictureFrame,
  palette: Palette,
): string {
  const points = measured.map(frame.place);
  const line =
    points.length > 1
      ? `<path d="M${points.map(([x, y]) => `${px(x)} ${px(y)}`).join('L')}" fill="none" stroke="${palette.ink}" stroke-width="2" stroke-dasharray="5 3"/>`
      : '';
  const dots = points.map(
    ([x, y]) =>
      `<circle cx="${px(x)}" cy="${px(y)}" r="3.5" fill="${palette.paper}" stroke="${palette.ink}" stroke-width="2"/>`,
  );
  const flags = pins.map((place) => {
    const [x, y] = frame.place(place);
    return `<path transform="translate(${px(x)} ${px(y)})" d="M0 0c-6-8-9-11-9-15.5a9 9 0 0 1 18 0C9-11 6-8 0 0z" fill="${palette.accent}" stroke="${palette.paper}" stroke-width="1.6"/><circle cx="${px(x)}" cy="${px(y - 15.5)}" r="3.2" fill="${palette.paper}"/>`;
  });
  return [line, ...dots, ...flags].join('');
}
