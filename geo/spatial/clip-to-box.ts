/** A point [x, y]. */
export type Point = readonly [number, number];

/** A box with upright edges; `bottom` is the larger y. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Edge {
  isInside: (point: Point) => boolean;
  cross: (from: Point, to: Point) => Point;
}

/** The part of a ring inside a box, by Sutherland and Hodgman: it keeps its direction, and may run along the edges. */
export function clipRing(ring: readonly Point[], box: Box): readonly Point[] {
  let kept: readonly Point[] = ring;
  for (const { isInside, cross } of edgesOf(box)) {
    if (kept.every(isInside)) continue;
    const cut: Point[] = [];
    let before = kept.at(-1);
    for (const point of kept) {
      if (before && isInside(before) !== isInside(point)) cut.push(cross(before, point));
      if (isInside(point)) cut.push(point);
      before = point;
    }
    kept = cut;
  }
  return kept.length < 3 ? [] : kept;
}

/** The parts of a line inside a box, each as a line of its own, by Liang and Barsky. */
export function clipLine(line: readonly Point[], box: Box): Point[][] {
  const parts: Point[][] = [];
  let part: Point[] = [];
  for (let index = 1; index < line.length; index++) {
    const [from, to] = [line[index - 1], line[index]] as [Point, Point];
    const inside = clipSegment(from, to, box);
    if (!inside) {
      part = [];
      continue;
    }
    const [start, end] = inside;
    const last = part.at(-1);
    if (!last || last[0] !== start[0] || last[1] !== start[1]) {
      part = [start];
      parts.push(part);
    }
    part.push(end);
  }
  return parts;
}

function clipSegment(from: Point, to: Point, { left, top, right, bottom }: Box): [Point, Point] | null {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  let [enter, leave] = [0, 1];
  for (const [step, room] of [
    [-dx, from[0] - left],
    [dx, right - from[0]],
    [-dy, from[1] - top],
    [dy, bottom - from[1]],
  ] as const) {
    if (step === 0 && room < 0) return null;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  }
  if (enter > leave) return null;
  const at = (share: number): Point =>
    share === 0 ? from : share === 1 ? to : [from[0] + share * dx, from[1] + share * dy];
  return [at(enter), at(leave)];
}

function edgesOf({ left, top, right, bottom }: Box): Edge[] {
  const atX = (x: number) => (from: Point, to: Point) =>
    [x, from[1] + ((x - from[0]) / (to[0] - from[0])) * (to[1] - from[1])] as const;
  const atY = (y: number) => (from: Point, to: Point) =>
    [from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0]), y] as const;
  return [
    { isInside: ([x]) => x >= left, cross: atX(left) },
    { isInside: ([x]) => x <= right, cross: atX(right) },
    { isInside: ([, y]) => y >= top, cross: atY(top) },
    { isInside: ([, y]) => y <= bottom, cross: atY(bottom) },
  ];
}
