/** Where a label stands: its middle and its size, in pixels. */
export interface LabelBox {
  x: number;
  y: number;
  widthPx: number;
  heightPx: number;
}

/** The labels that can be written without one lying on another: each in turn, unless its place is taken. */
export function labelsWithRoom<Label extends LabelBox>(labels: readonly Label[]): Label[] {
  const written: Label[] = [];
  for (const label of labels) {
    if (!written.some((other) => isOver(label, other))) written.push(label);
  }
  return written;
}

function isOver(one: LabelBox, other: LabelBox): boolean {
  return (
    Math.abs(one.x - other.x) < (one.widthPx + other.widthPx) / 2 &&
    Math.abs(one.y - other.y) < (one.heightPx + other.heightPx) / 2
  );
}
