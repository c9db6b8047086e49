import { MAX_POSITIONS, type ShapePosition } from './drawn-shape';
import { jsonPointer, refusal } from './shape-problem';
import type { ShapeNotes } from './shape-reading';

type Path = (string | number)[];

/** Reads positions one after another, and keeps count and place of them. */
export class PositionReader {
  #count = 0;
  readonly #notes: ShapeNotes;
  readonly #swap: boolean;
  /** Every position that was read, with its place, for what can only be judged of all together. */
  readonly read: { position: ShapePosition; path: Path }[] = [];

  constructor(notes: ShapeNotes, swap: boolean) {
    this.#notes = notes;
    this.#swap = swap;
  }

  /** A closed ring: at least three different positions; one that is not closed is closed, with a note. */
  ring(value: unknown, path: Path): ShapePosition[] {
    const positions = this.#list(value, path);
    const [first] = positions;
    const last = positions.at(-1);
    if (first && last && !isSame(first, last)) {
      positions.push([...first]);
      this.#notes.add('ring_closed', jsonPointer(path), {
        before: [first, last],
        after: [first, last, first],
      });
    }
    if (new Set(positions.map(String)).size < 3) throw refusal('too_few_positions', path);
    return positions;
  }

  /** A line: at least two different positions. */
  line(value: unknown, path: Path): ShapePosition[] {
    const positions = this.#list(value, path);
    if (new Set(positions.map(String)).size < 2) throw refusal('too_few_positions', path);
    return positions;
  }

  #list(value: unknown, path: Path): ShapePosition[] {
    if (!Array.isArray(value)) throw refusal('not_a_list', path);
    this.#count += value.length;
    if (this.#count > MAX_POSITIONS) throw refusal('too_many_positions', path);
    return value.map((position, index) => this.#position(position, [...path, index]));
  }

  #position(value: unknown, path: Path): ShapePosition {
    if (!Array.isArray(value)) throw refusal('not_a_list', path);
    if (value.length < 2) throw refusal('too_few_numbers', path);
    value.forEach((number: unknown, index) => {
      if (typeof number !== 'number') throw refusal('not_a_number', [...path, index]);
      if (!Number.isFinite(number)) throw refusal('not_finite', [...path, index]);
    });
    if (value.length > 2) this.#notes.add('heights_left_out', jsonPointer(path));
    const [first, second] = value as number[];
    const position: ShapePosition = this.#swap ? [second ?? 0, first ?? 0] : [first ?? 0, second ?? 0];
    this.read.push({ position, path });
    return position;
  }
}

function isSame(one: ShapePosition, other: ShapePosition): boolean {
  return one[0] === other[0] && one[1] === other[1];
}
