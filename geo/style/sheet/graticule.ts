import { worldPosition } from '@/geo/spatial/web-mercator';
import type { Mark } from './mark';

const STEPS_DEGREES = [0.02, 0.05, 0.1, 0.25, 0.5, 1, 2, 5];
const WANTED = 8;

interface Framed {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Marks of round degrees along the lower and left edge of a map with the north up, and their figures. */
export function degreeMarks(
  frame: Framed,
  [west, south, east, north]: readonly [number, number, number, number],
  ink: string,
  sizePt: number,
): Mark[] {
  const step = STEPS_DEGREES.find((degrees) => (east - west) / degrees <= WANTED) ?? 10;
  const top = worldY(north);
  const perY = frame.height / (worldY(south) - top);
  const style = { sizePt, color: ink };
  const onX = rounds(west, east, step).flatMap((longitude): Mark[] => {
    const x = frame.x + ((longitude - west) / (east - west)) * frame.width;
    return [
      { kind: 'box', x: x - 0.1, y: frame.y + frame.height, width: 0.2, height: 1.2, fill: ink },
      {
        kind: 'text',
        x,
        y: frame.y + frame.height + 1.4 + sizePt * 0.36,
        text: written(longitude),
        align: 'center',
        ...style,
      },
    ];
  });
  const onY = rounds(south, north, step).flatMap((latitude): Mark[] => {
    const y = frame.y + (worldY(latitude) - top) * perY;
    return [
      { kind: 'box', x: frame.x - 1.2, y: y - 0.1, width: 1.2, height: 0.2, fill: ink },
      {
        kind: 'text',
        x: frame.x - 1.6,
        y: y + sizePt * 0.13,
        text: written(latitude),
        align: 'right',
        ...style,
      },
    ];
  });
  return [...onX, ...onY];
}

function rounds(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step);
  return Array.from(
    { length: Math.max(0, Math.floor(to / step) - first + 1) },
    (_, index) => (first + index) * step,
  );
}

function worldY(latitude: number): number {
  return worldPosition([0, latitude])[1];
}

/** Degrees and minutes, as maps write them: `46°30′`. */
function written(degrees: number): string {
  const minutes = Math.round(degrees * 60);
  const rest = minutes % 60;
  const whole = Math.floor(minutes / 60);
  return `${whole}°${rest === 0 ? '' : `${String(rest).padStart(2, '0')}′`}`;
}
