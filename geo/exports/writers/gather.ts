import { setImmediate as others } from 'node:timers/promises';

/** The bytes of a file (UTF-8) that is written piece by piece; others are answered between the pieces. */
export async function gather(pieces: Iterable<string>): Promise<Uint8Array<ArrayBuffer>> {
  const written: Buffer[] = [];
  for (const piece of pieces) {
    written.push(Buffer.from(piece, 'utf8'));
    await others();
  }
  return new Uint8Array(Buffer.concat(written));
}
