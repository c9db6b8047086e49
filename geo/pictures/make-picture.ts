import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import { LRUCache } from 'lru-cache';
import type { PictureAddress } from '@/geo/domain/picture-address';
import { pictureFrame, viewOfBounds } from '@/geo/spatial/picture-frame';
import { atlasStyle } from '@/geo/style/atlas-style';
import { OneAtATime } from '@/geo/threads/one-at-a-time';
import { threadProgram } from '@/geo/threads/thread-program';
import { answerTile } from '@/geo/tiles/answer-tile';
import { dataVersion } from '@/geo/tiles/data-version';
import { isTileSet } from '@/geo/tiles/tile-address';
import { cardWidth, frameOptions } from './layout';
import type { PictureJob } from './picture-job';
import { pictureWords } from './picture-words';
import { rightOf, type Subject, subjectOf } from './subject';
import type { PictureTile } from './tile-features';

/** A picture that can be had: what tells it from every other, and how to get its bytes. */
export interface Picture {
  /** The same as long as the picture is. */
  tag: string;
  isListed: boolean;
  /** Its bytes, drawn when nobody has asked for it before. Throws `unavailable` when too many wait. */
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
}

/** Grows when pictures are drawn otherwise, so that nobody keeps an old one. */
const RENDERER = 2;

const MOST_KEPT_BYTES = 12 * 1_024 * 1_024;
const HEAP = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 6 };
const TILES_AT_ONCE = 4; // half of the pool's connections stay free for the map

const thread = new OneAtATime<PictureJob, { bytes: Uint8Array<ArrayBuffer> }>({
  start: async () =>
    new Worker(await threadProgram('geo/pictures/picture-thread.ts', ['@resvg/resvg-js']), {
      eval: true,
      execArgv: [],
      resourceLimits: HEAP,
    }),
  queueLimit: 64,
  timeLimitMs: 15_000,
  idleMs: 60_000,
  words: {
    busy: 'Too many pictures are being drawn just now. Try again shortly.',
    late: 'The picture took too long to draw. Ask for a smaller one.',
    failed: 'The picture could not be drawn just now. Try again shortly.',
  },
});

const kept = new LRUCache<string, Uint8Array<ArrayBuffer>>({
  maxSize: MOST_KEPT_BYTES,
  sizeCalculation: (bytes) => bytes.byteLength,
});

const underWay = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/** The picture of an address as the data are now. Throws not_found for a share or a thing that is not there. */
export async function pictureOf(address: PictureAddress): Promise<Picture> {
  const version = await dataVersion();
  const subject = await subjectOf(address);
  const job = jobOf(subject, address);
  const tag = createHash('sha256')
    .update(JSON.stringify([RENDERER, version, job]))
    .digest('base64url')
    .slice(0, 22);
  return { tag, isListed: subject.isListed, bytes: async () => kept.get(tag) ?? drawOnce(tag, job, version) };
}

// Whoever asks for it while it is drawn waits for the same drawing.
function drawOnce(tag: string, job: Job, version: string): Promise<Uint8Array<ArrayBuffer>> {
  const known = underWay.get(tag);
  if (known) return known;
  const drawing = thread
    .ask(async () => ({ ...job, tiles: await tilesOf(job, version) }))
    .then(({ bytes }) => {
      kept.set(tag, bytes);
      return bytes;
    })
    .finally(() => underWay.delete(tag));
  underWay.set(tag, drawing);
  return drawing;
}

type Job = Omit<PictureJob, 'tiles'>;

function jobOf(subject: Subject, address: PictureAddress): Job {
  const { language, theme, scale, size } = address;
  const { selection, time, year } = subject.map;
  const right = rightOf(subject);
  const room = { widthPx: Math.floor(size.widthPx / scale), heightPx: Math.floor(size.heightPx / scale) };
  return {
    ...room,
    scale,
    format: size.format,
    view: subject.view ?? wholeView(subject, room),
    map: { theme, language, layers: subject.layers, year, hazardTime: time, selection },
    right: right && { layers: right.layers, year: right.year, hazardTime: right.time },
    pins: subject.pins,
    measured: subject.measured,
    words: pictureWords(subject, address),
  };
}

/** The bounds of Qarabağ and Şərqi Zəngəzur, [west, south, east, north] in degrees. */
const ATLAS_BOUNDS = [45.35, 38.82, 47.62, 40.52] as const;

const CLOSEST_ZOOM = 12;
const EDGE_PX = 44; // around what is shown whole: for labels, the band and the scale bar

function wholeView({ feature, card }: Subject, { widthPx, heightPx }: { widthPx: number; heightPx: number }) {
  return viewOfBounds(feature?.bounds ?? ATLAS_BOUNDS, {
    widthPx: Math.max(60, widthPx - (card ? cardWidth(widthPx) : 0) - EDGE_PX),
    heightPx: Math.max(60, heightPx - 2 * EDGE_PX),
    maxZoom: CLOSEST_ZOOM,
  });
}

/** The map tiles that a picture is drawn from, by the very questions the map asks: what the map may not show cannot be in them. */
async function tilesOf({ view, map, right, words, ...size }: Job, version: string): Promise<PictureTile[]> {
  const sources = [map, ...(right ? [{ ...map, ...right }] : [])].flatMap((side) =>
    Object.keys(atlasStyle({ ...side, origin: '', tileVersion: version }).sources),
  );
  const { tiles } = pictureFrame(view, frameOptions(size, words.card !== null));
  const wanted = [...new Set(sources)]
    .filter(isTileSet)
    .flatMap((set) => tiles.map((place) => ({ set, place })));
  const made = new Array<PictureTile>(wanted.length);
  const next = wanted.entries();
  await Promise.all(
    Array.from({ length: TILES_AT_ONCE }, async () => {
      for (const [index, { set, place }] of next) {
        const { gzip } = await answerTile({ set, version, z: place.z, x: place.x, y: place.y });
        made[index] = { set, place, gzip }; // in order, whichever comes first: the same picture each time
      }
    }),
  );
  return made;
}
