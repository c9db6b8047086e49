const EVERY_MS = 1_000;

const wasFirstVisit =
  process.env.NODE_ENV === 'production' && globalThis.navigator?.serviceWorker?.controller === null;
const asked: string[] = [];
let isWaiting = false;

/**
 * Has the service worker keep the tiles of a visit that began without one: the map's own workers started before it and
 * ask past it. MapLibre's `transformRequest`; it changes no request.
 */
export function keepTile(url: string, kind?: string): undefined {
  if (kind !== 'Tile' || !wasFirstVisit) return;
  asked.push(url);
  if (isWaiting) return;
  isWaiting = true;
  setTimeout(handOver, EVERY_MS);
}

async function handOver(): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  isWaiting = false;
  active?.postMessage({ kind: 'keep', urls: asked.splice(0) });
}
