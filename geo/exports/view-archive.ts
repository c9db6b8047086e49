import { dayInBaku } from '@/geo/domain/day-in-baku';
import { AtlasError } from '@/geo/domain/errors';
import type { Language } from '@/geo/domain/languages';
import {
  type ViewContents,
  type ViewExportFormat,
  type ViewedData,
  viewArchiveName,
} from '@/geo/domain/view-export';
import { contentsOf, readView, showsExercise } from './read-view';
import { viewFiles } from './view-files';
import { viewReadme } from './view-readme';
import { type ArchivedFile, zipped } from './writers/zip';

/** How long an archive may take in all, with its way to a slow reader. */
const TIME_LIMIT_MS = 120_000;

/** The most archives that are made at once: each holds its rows in memory. */
const AT_ONCE = 4;

let underWay = 0;

/** An archive that is asked for: what of, in which format, and for whom. */
export interface ViewArchiveRequest {
  viewed: ViewedData;
  format: ViewExportFormat;
  language: Language;
  /** Where the map that shows the view can be opened. */
  address: string;
  /** Aborted when nobody waits any more. */
  signal: AbortSignal;
}

/** An archive on its way: its name, and its bytes as they are made. */
export interface ViewArchive {
  name: string;
  fileCount: number;
  bytes: ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** What the data of a view are. Throws bad_request for too many rows, unavailable when too many are read, timeout. */
export async function viewContents(viewed: ViewedData, signal: AbortSignal): Promise<ViewContents> {
  return contentsOf(await readView(viewed, signal));
}

/**
 * The data of a view as a ZIP archive with a README. When the reader goes, the question to the database and GDAL's work end.
 * Throws bad_request for too many rows, unavailable when too many are under way, timeout.
 */
export async function viewArchive({
  viewed,
  format,
  language,
  address,
  signal: reader,
}: ViewArchiveRequest): Promise<ViewArchive> {
  if (underWay >= AT_ONCE)
    throw new AtlasError('unavailable', 'Too many archives are being made just now. Try again shortly.');
  underWay += 1;
  const gone = new AbortController();
  const signal = AbortSignal.any([reader, gone.signal, AbortSignal.timeout(TIME_LIMIT_MS)]);
  const end = () => {
    underWay -= 1;
  };
  try {
    const read = await readView(viewed, signal);
    const files = viewFiles(read, format, { language, signal });
    const writtenOn = dayInBaku(new Date());
    const readme = viewReadme(read, files, { language, address, writtenOn });
    const pieces = zipped(inTurn(files, readme), new Date(`${writtenOn}T00:00:00`));
    const first = await pieces.next(); // what fails at once is an answer of its own, not half a file
    return {
      name: viewArchiveName(read.version, format, showsExercise(read.tables)),
      fileCount: files.length + 1,
      bytes: streamOf({ first, pieces, signal, stop: () => gone.abort(), end }),
    };
  } catch (failure) {
    end();
    throw failure;
  }
}

async function* inTurn(files: readonly ArchivedFile[], readme: string): AsyncGenerator<ArchivedFile> {
  yield* files;
  yield { name: 'README.txt', pieces: [readme] };
}

interface Streamed {
  first: IteratorResult<Uint8Array<ArrayBuffer>>;
  pieces: AsyncGenerator<Uint8Array<ArrayBuffer>>;
  signal: AbortSignal;
  stop: () => void;
  end: () => void;
}

// A piece is made when the reader has taken the one before.
function streamOf({ first, pieces, signal, stop, end }: Streamed): ReadableStream<Uint8Array<ArrayBuffer>> {
  let ahead: typeof first | null = first;
  let isOver = false;
  const over = () => {
    if (!isOver) end();
    isOver = true;
  };
  return new ReadableStream({
    start: (controller) =>
      signal.addEventListener('abort', () => {
        if (isOver) return;
        over();
        controller.error(new AtlasError('timeout', 'The archive was not taken in time.'));
      }),
    async pull(controller) {
      try {
        const { done, value } = ahead ?? (await pieces.next());
        ahead = null;
        if (isOver) return;
        if (value) controller.enqueue(value);
        if (done) {
          over();
          controller.close();
        }
      } catch (failure) {
        if (isOver) return;
        over();
        controller.error(failure);
      }
    },
    cancel() {
      over();
      stop();
    },
  });
}
