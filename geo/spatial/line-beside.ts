import type { Point } from './clip-to-box';

const SHARPEST = 0.35; // below, a corner would reach far out

/** A line beside another, so many pixels to the right of its direction (y grows downwards); corners are mitred. */
export function lineBeside(line: readonly Point[], offset: number): Point[] {
  if (offset === 0) return [...line];
  const steps = line.slice(1).map((to, index) => direction(line[index] as Point, to));
  return line.map(([x, y], index) => {
    const [before, after] = [steps[index - 1] ?? steps[index], steps[index] ?? steps[index - 1]];
    if (!before || !after) return [x, y];
    const [dx, dy] = [before[0] + after[0], before[1] + after[1]];
    const length = Math.hypot(dx, dy) || 1;
    const [unitX, unitY] = [dx / length, dy / length];
    const cosine = Math.max(SHARPEST, unitX * after[0] + unitY * after[1]);
    return [x - (unitY * offset) / cosine, y + (unitX * offset) / cosine];
  });
}

function direction([fromX, fromY]: Point, [toX, toY]: Point): Point {
  const length = Math.hypot(toX - fromX, toY - fromY) || 1;
  return [(toX - fromX) / length, (toY - fromY) / length];
}
