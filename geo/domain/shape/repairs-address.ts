import { READ_REPAIRS, type ShapeNote } from './shape-reading';

const NOTE = /^([a-z_]{1,20}):(\d{1,5})$/;

/** What was changed of a shape as an address carries it: `ring_closed:1,swapped:1`. Places and positions are left out; they are of the file. */
export function repairsText(notes: readonly ShapeNote[]): string {
  return notes
    .filter(({ repair }) => READ_REPAIRS.some((known) => known === repair))
    .map(({ repair, count }) => `${repair}:${count}`)
    .join(',');
}

/** The changes an address tells of, each once; what it does not know is left out. */
export function parseRepairs(text: string): ShapeNote[] {
  const counts = new Map(text.split(',').flatMap((part) => countOf(NOTE.exec(part))));
  return READ_REPAIRS.flatMap((repair) => {
    const count = counts.get(repair);
    return count ? [{ repair, pointer: '', count }] : [];
  });
}

function countOf(match: RegExpExecArray | null): [string, number][] {
  return match ? [[match[1] ?? '', Number(match[2])]] : [];
}
