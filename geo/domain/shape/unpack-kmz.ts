import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { MAX_SHAPE_BYTES } from './drawn-shape';
import { refusal, type ShapeProblem } from './shape-problem';

const MAX_ENTRIES = 100;
// Deflate makes at most a thousand bytes of one: a step never unpacks more than the whole may have.
const STEP_BYTES = 4_096;

/** The first KML file in a KMZ, unpacked step by step in memory and never beyond the limit of a shape; nothing is written anywhere. */
export function unpackKmz(bytes: Uint8Array): Uint8Array {
  const unpacking = new Unpacking();
  for (let at = 0; at < bytes.length && !unpacking.isOver; at += STEP_BYTES)
    unpacking.push(bytes.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= bytes.length);
  return unpacking.result();
}

class Unpacking {
  #problem: ShapeProblem | null = null;
  #chosen: string | null = null;
  #isDone = false;
  #entries = 0;
  #size = 0;
  readonly #chunks: Uint8Array[] = [];
  readonly #unzip = new Unzip((file) => this.#meet(file));

  constructor() {
    this.#unzip.register(UnzipInflate);
  }

  get isOver(): boolean {
    return this.#problem !== null || this.#isDone;
  }

  push(chunk: Uint8Array, isLast: boolean): void {
    try {
      this.#unzip.push(chunk, isLast);
    } catch {
      this.#problem ??= 'not_a_zip';
    }
  }

  result(): Uint8Array {
    if (this.#problem) throw refusal(this.#problem);
    if (!this.#chosen) throw refusal(this.#entries > 0 ? 'no_kml' : 'not_a_zip');
    if (!this.#isDone) throw refusal('not_a_zip');
    return concatenated(this.#chunks, this.#size);
  }

  #meet(file: UnzipFile): void {
    this.#entries += 1;
    if (this.#entries > MAX_ENTRIES || !isInside(file.name)) this.#problem ??= 'zip_entry';
    if (this.#problem || this.#chosen || !/\.kml$/i.test(file.name)) return;
    this.#chosen = file.name;
    file.ondata = (error, chunk, isLast) => {
      if (error) this.#problem ??= 'not_a_zip';
      else this.#keep(chunk, isLast);
      if (this.#problem) file.terminate();
    };
    file.start();
  }

  #keep(chunk: Uint8Array, isLast: boolean): void {
    this.#size += chunk.length;
    if (this.#size > MAX_SHAPE_BYTES) this.#problem ??= 'too_large';
    else this.#chunks.push(chunk);
    this.#isDone = isLast;
  }
}

function isInside(name: string): boolean {
  return !/^[/\\]|\\|\0|^[A-Za-z]:|(^|\/)\.\.(\/|$)/.test(name);
}

function concatenated(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
