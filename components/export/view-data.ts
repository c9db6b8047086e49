import { Unzip } from 'fflate';
import { formatLayers, formatView } from '@/geo/domain/map-address';
import type { ViewContents, ViewExportFormat } from '@/geo/domain/view-export';
import { ExportFailure } from './export-failure';
import type { ExportedMap } from './export-props';

/** The query by which the server is asked for the data of what a map showed. */
function viewQuery({ seen: { view, size }, address }: ExportedMap): string {
  const { layers, time } = address;
  const parts = {
    view: formatView(view),
    size: `${size.widthPx}x${size.heightPx}`,
    layers: formatLayers(layers),
    at: time.on,
    known: time.known,
  };
  return Object.entries(parts)
    .flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`]))
    .join('&');
}

/** What the data of a map are. Throws ExportFailure. */
export async function askContents(exported: ExportedMap, signal: AbortSignal): Promise<ViewContents> {
  return (await ask(`/api/map-export?${viewQuery(exported)}`, signal)).json();
}

/** An archive that came whole. */
export interface FetchedArchive {
  name: string;
  bytes: Blob;
}

/** Fetches the data of a map as an archive, telling of each piece how many files and bytes there are by then. Throws ExportFailure. */
export async function fetchArchive(
  exported: ExportedMap,
  format: ViewExportFormat,
  signal: AbortSignal,
  onPiece: (files: number, of: number, bytes: number) => void,
): Promise<FetchedArchive> {
  const query = `${viewQuery(exported)}&format=${format}&locale=${exported.language}`;
  const response = await ask(`/api/map-export.zip?${query}`, signal);
  const of = Number(response.headers.get('x-file-count'));
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const count = { files: 0, bytes: 0 };
  const names = new Unzip(() => {
    count.files += 1;
  });
  try {
    for await (const piece of readPieces(response)) {
      pieces.push(piece);
      count.bytes += piece.length;
      names.push(piece);
      onPiece(count.files, of, count.bytes);
    }
  } catch (cause) {
    throw new ExportFailure('broken', { cause });
  }
  return { name: nameOf(response), bytes: new Blob(pieces, { type: 'application/zip' }) };
}

async function* readPieces(response: Response): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  if (!reader) return;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

async function ask(address: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(address, { signal }).catch((cause: unknown) => {
    throw new ExportFailure('server', { cause });
  });
  if (response.ok) return response;
  const problem = await response.json().catch(() => null);
  throw new ExportFailure(problem?.code === 'too_many_rows' ? 'rows' : 'server');
}

function nameOf(response: Response): string {
  return /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'filiz-map.zip';
}
