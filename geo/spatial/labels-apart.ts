import type { MapFrame } from './map-frame';

const LETTER_PX = 6.4;
const LINE_PX = 12;
const GAP_PX = 8;

/** A name for a spot [x, y] of a picture, the important ones first. */
export interface Label {
  slug: string;
  text: string;
  at: [number, number];
  strong: boolean;
}

/** A label that found room: where its text starts or ends. */
export interface PlacedLabel extends Label {
  x: number;
  y: number;
  anchor: 'start' | 'end';
}

interface Box {
  left: number;
  right: number;
  middle: number;
}

/** The labels that fit right or left of their spots without touching an earlier one or the edge; the others are left out. */
export function labelsApart(labels: readonly Label[], frame: Pick<MapFrame, 'widthPx'>): PlacedLabel[] {
  const taken: Box[] = [];
  return labels.flatMap((label) => {
    const width = label.text.length * LETTER_PX;
    const [x, middle] = label.at;
    const right = { left: x + GAP_PX, right: x + GAP_PX + width, middle };
    const left = { left: x - GAP_PX - width, right: x - GAP_PX, middle };
    const box = [right, left].find((one) => isFree(one, taken, frame.widthPx));
    if (!box) return [];
    taken.push(box);
    const anchor = box === right ? 'start' : 'end';
    return [{ ...label, x: anchor === 'start' ? box.left : box.right, y: middle + LINE_PX / 3, anchor }];
  });
}

function isFree(box: Box, taken: readonly Box[], widthPx: number): boolean {
  if (box.left < 2 || box.right > widthPx - 2) return false;
  return taken.every(
    (other) =>
      Math.abs(other.middle - box.middle) >= LINE_PX || box.right < other.left || box.left > other.right,
  );
}
