/** A class of a shaded map: values from `from` to `to`, both included. */
export interface ValueClass {
  from: number;
  to: number;
}

/**
 * Classes with about as many values each (quantiles), at most `most`, lowest first; equal values always share one. Their ends are
 * values that occur, so that a legend names nothing that is not in the data.
 */
export function classBreaks(values: readonly number[], most = 5): ValueClass[] {
  const sorted = values.filter(Number.isFinite).toSorted((one, other) => one - other);
  const distinct = [...new Set(sorted)];
  const count = Math.min(most, distinct.length);
  const classes: ValueClass[] = [];
  for (const value of distinct) {
    // The class in which the middle of the equal values falls when the sorted values are cut into equal parts.
    const rank = (sorted.indexOf(value) + sorted.lastIndexOf(value) + 1) / 2 / sorted.length;
    const part = Math.min(count - 1, Math.floor(rank * count));
    const known = classes[part];
    classes[part] = { from: known?.from ?? value, to: value };
  }
  return classes.filter(Boolean);
}

/** The place of a value's class among them, 0 the lowest; undefined outside all. */
export function classOf(value: number, classes: readonly ValueClass[]): number | undefined {
  const index = classes.findIndex(({ from, to }) => value >= from && value <= to);
  return index === -1 ? undefined : index;
}
