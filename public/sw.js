// What was seen once opens again without a connection, and says from when it is.
// Documents come from the network whenever it answers; tiles and built files carry their version in their address and
// never change. Hazard data stored longer ago than HAZARD_DAYS are refused: an old mine map is worse than none.

const DOCUMENTS = 'filiz-documents-2';
const TILES = 'filiz-tiles';
const BUILT = 'filiz-built';
const LIMITS = { [DOCUMENTS]: 40, [TILES]: 800, [BUILT]: 300 };

const STORED_AT = 'x-stored-at';
const HAZARD_DAYS = 30;
const DAY_MS = 86_400_000;

// What the server answers to on the map; the other parts of a map's address are read by the page itself. Any other page
// is kept by its whole query: the report on one place must never open at the address of another.
const ASKED_OF_MAP = ['select', 'audience'];
const LAST_SEEN = '/last-seen';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) =>
  event.waitUntil(dropFormerStores().then(() => self.clients.claim())),
);

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(openDocument(event));
  else if (url.pathname.startsWith('/tiles/') && url.pathname.endsWith('.mvt'))
    event.respondWith(openTile(event, url));
  else if (isBuilt(url)) event.respondWith(openKept(event, BUILT));
});

self.addEventListener('message', (event) => {
  const { kind, urls = [], url } = event.data ?? {};
  if (kind === 'keep') event.waitUntil(Promise.all(urls.map((each) => keepUrl(each))));
  if (kind === 'seen') event.waitUntil(rememberView(url));
});

function isBuilt({ pathname }) {
  return pathname.startsWith('/_next/static/') || pathname.startsWith('/icons/') || pathname === '/icon.svg';
}

function isHazard({ pathname }) {
  return /^\/tiles\/(hazard|exercise)\//.test(pathname);
}

function isMap({ pathname }) {
  return /^\/[a-z]{2}$/.test(pathname);
}

function keyOf(address) {
  const url = new URL(address);
  const names = isMap(url) ? ASKED_OF_MAP : [...new Set(url.searchParams.keys())].sort();
  const asked = names.flatMap((name) => url.searchParams.getAll(name).map((value) => [name, value]));
  return `${url.origin}${url.pathname}?${new URLSearchParams(asked)}`;
}

async function dropFormerStores() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => !(name in LIMITS)).map((name) => caches.delete(name)));
}

async function openDocument(event) {
  try {
    const answer = await fetch(event.request);
    if (answer.ok && !answer.redirected)
      event.waitUntil(keep(DOCUMENTS, keyOf(event.request.url), answer.clone()));
    return answer;
  } catch (unreachable) {
    return (await storedDocument(event.request.url)) ?? Promise.reject(unreachable);
  }
}

async function storedDocument(address) {
  const store = await caches.open(DOCUMENTS);
  const url = new URL(address);
  // A map that is opened without a view goes on where it was left.
  const lastSeen = await (await store.match(LAST_SEEN))?.text();
  if (lastSeen && url.search === '' && new URL(lastSeen).pathname === url.pathname && lastSeen !== address)
    return Response.redirect(lastSeen, 302);
  const stored = await store.match(keyOf(address));
  if (stored) return saysFromWhen(stored);
  const plain = await store.match(`${url.origin}${url.pathname}?`);
  if (!plain) return undefined;
  // What was asked was never seen: the plain page opens, at its own address.
  return isMap(url) ? saysFromWhen(plain) : Response.redirect(`${url.origin}${url.pathname}`, 302);
}

async function saysFromWhen(stored) {
  const storedAt = stored.headers.get(STORED_AT);
  const isTooOld = ageDays(stored) > HAZARD_DAYS;
  const marks = `data-stored-at="${storedAt}"${isTooOld ? ' data-hazard-too-old' : ''}`;
  const html = (await stored.text()).replace('<html', `<html ${marks}`);
  return new Response(html, { status: stored.status, headers: stored.headers });
}

async function openTile(event, url) {
  const stored = await (await caches.open(TILES)).match(event.request);
  if (!stored) return openKept(event, TILES);
  if (isHazard(url) && ageDays(stored) > HAZARD_DAYS) {
    await (await caches.open(TILES)).delete(event.request);
    return openKept(event, TILES, 'reload'); // the browser's own cache has the old one too
  }
  return stored;
}

async function openKept(event, name, cache = 'default') {
  const stored = await (await caches.open(name)).match(event.request);
  if (stored) return stored;
  const answer = await fetch(event.request, { cache });
  if (answer.ok) event.waitUntil(keep(name, event.request.url, answer.clone()));
  return answer;
}

async function keepUrl(address) {
  const url = new URL(address, self.location.href);
  if (url.origin !== self.location.origin) return;
  const name = url.pathname.startsWith('/tiles/') ? TILES : isBuilt(url) ? BUILT : DOCUMENTS;
  const key = name === DOCUMENTS ? keyOf(url.href) : url.href;
  if (await (await caches.open(name)).match(key)) return;
  const answer = await fetch(url).catch(() => undefined); // it is kept at the next visit
  if (answer?.ok) await keep(name, key, answer);
}

async function keep(name, key, answer) {
  const headers = new Headers(answer.headers);
  headers.set(STORED_AT, new Date().toISOString());
  headers.delete('content-encoding');
  headers.delete('content-length');
  const store = await caches.open(name);
  const body = answer.status === 204 ? null : await answer.blob(); // a tile that holds nothing has no body
  await store.put(key, new Response(body, { status: answer.status, headers }));
  const keys = await store.keys();
  for (const oldest of keys.slice(0, Math.max(0, keys.length - LIMITS[name]))) await store.delete(oldest);
}

async function rememberView(address) {
  await (await caches.open(DOCUMENTS)).put(LAST_SEEN, new Response(address));
}

function ageDays(stored) {
  return (Date.now() - Date.parse(stored.headers.get(STORED_AT))) / DAY_MS;
}
