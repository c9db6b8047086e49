import type { Box } from '@/geo/spatial/clip-to-box';

/** The places of a picture that are taken: labels go only where nothing is yet. */
export class LabelBoxes {
  private readonly taken: Box[] = [];

  constructor(
    private readonly widthPx: number,
    private readonly heightPx: number,
  ) {}

  /** True when a box lies within the picture and on nothing else. */
  isFree(box: Box): boolean {
    if (box.left < 0 || box.top < 0 || box.right > this.widthPx || box.bottom > this.heightPx) return false;
    return !this.taken.some((other) => isOver(box, other));
  }

  take(box: Box): void {
    this.taken.push(box);
  }
}

function isOver(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** A box of a width and a height about its middle. */
export function boxAbout([x, y]: readonly [number, number], width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}
