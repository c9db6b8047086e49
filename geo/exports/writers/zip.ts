import { setImmediate as others } from 'node:timers/promises';
import { Zip, ZipDeflate } from 'fflate';

/** A file of an archive, written piece by piece. */
export interface ArchivedFile {
  name: string;
  pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;
}

const LEVEL = 6;

const SLICE_BYTES = 65_536;

/**
 * A ZIP archive (UTF-8 names) in pieces: it holds no more of a file than the piece it was given, which is deflated slice by slice
 * with others answered in between. Every file gets the same time, so that the same data give the same bytes.
 */
export async function* zipped(
  files: AsyncIterable<ArchivedFile>,
  writtenOn: Date,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((failure, bytes) => {
    if (failure) throw failure;
    ready.push(bytes);
  });
  const take = () => ready.splice(0).filter(({ length }) => length > 0) as Uint8Array<ArrayBuffer>[];
  for await (const { name, pieces } of files) {
    const entry = new ZipDeflate(name, { level: LEVEL });
    entry.mtime = writtenOn;
    zip.add(entry);
    for await (const piece of pieces) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece;
      for (let start = 0; start < bytes.length; start += SLICE_BYTES) {
        entry.push(bytes.subarray(start, start + SLICE_BYTES));
        yield* take();
        await others();
      }
    }
    entry.push(new Uint8Array(0), true);
    yield* take();
  }
  zip.end();
  yield* take();
}
