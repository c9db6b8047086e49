import { MAX_POSITIONS, type ShapePosition, STEPS_A_DEGREE } from './drawn-shape';
import { jsonPointer, refusal } from './shape-problem';
import type { ShapeNotes } from './shape-reading';

type Path = (string | number)[];

/** Reads positions one after another, to the step an address keeps, and keeps count and place of them. */
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
    refuseFew(positions, value, 3, path);
    return positions;
  }

  /** A line: at least two different positions. */
  line(value: unknown, path: Path): ShapePosition[] {
    const positions = this.#list(value, path);
    refuseFew(positions, value, 2, path);
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
    const [first = 0, second = 0] = (value as number[]).map(toStep);
    const position: ShapePosition = this.#swap ? [second, first] : [first, second];
    this.read.push({ position, path });
    return position;
  }
}

function toStep(degrees: number): number {
  return Math.round(degrees * STEPS_A_DEGREE) / STEPS_A_DEGREE;
}

// What has enough positions as it came, and too few to a centimetre, is refused for its size.
function refuseFew(positions: readonly ShapePosition[], came: unknown, least: number, path: Path): void {
  if (different(positions) >= least) return;
  throw refusal(different(came as ShapePosition[]) < least ? 'too_few_positions' : 'too_small', path);
}

function different(positions: readonly ShapePosition[]): number {
  return new Set(positions.map(([first, second]) => `${first} ${second}`)).size;
}

function isSame(one: ShapePosition, other: ShapePosition): boolean {
  return one[0] === other[0] && one[1] === other[1];
}
