import type { DrawnShape, ShapePosition } from './drawn-shape';

/** What is changed while a shape is read, and cannot be seen of it afterwards; each is said to the reader. */
export const READ_REPAIRS = ['ring_closed', 'swapped', 'heights_left_out', 'points_left_out'] as const;

export type ShapeRepair = (typeof READ_REPAIRS)[number] | 'made_valid';

/** One change and the first place where it was made (JSON pointer), with how many places there were. */
export interface ShapeNote {
  repair: ShapeRepair;
  pointer: string;
  count: number;
  /** The positions of that first place as they came and as they are used, where positions were changed: of a ring its two ends. */
  versions?: { before: ShapePosition[]; after: ShapePosition[] };
}

/** A shape that can be used, and what was changed to make it so. */
export interface ShapeReading {
  shape: DrawnShape;
  notes: ShapeNote[];
}

/** Gathers changes, each kind once with its first place. */
export class ShapeNotes {
  readonly #notes = new Map<ShapeRepair, ShapeNote>();

  add(repair: ShapeRepair, pointer: string, versions?: ShapeNote['versions']): void {
    const known = this.#notes.get(repair);
    if (known) known.count += 1;
    else this.#notes.set(repair, { repair, pointer, count: 1, ...(versions && { versions }) });
  }

  list(): ShapeNote[] {
    return [...this.#notes.values()];
  }
}
