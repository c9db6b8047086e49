// What was seen once opens again without a connection, and says from when it is.
// Documents come from the network whenever it answers; tiles and built files carry their version in their address and
// never change. Hazard data stored longer ago than HAZARD_DAYS are refused: an old mine map is worse than none.

const DOCUMENTS = 'filiz-documents-2';
const TILES = 'filiz-tiles';
const BUILT = 'filiz-built';
const WORDS = 'filiz-words';
const LIMITS = { [DOCUMENTS]: 40, [TILES]: 800, [BUILT]: 300, [WORDS]: 1 };

const STORED_AT = 'x-stored-at';
const HAZARD_DAYS = 30;
const DAY_MS = 86_400_000;

// What the server answers to on the map; the other parts of a map's address are read by the page itself. Any other page
// is kept by its whole query: the report on one place must never open at the address of another.
const ASKED_OF_MAP = ['select', 'audience'];
const LAST_SEEN = '/last-seen';
const LANGUAGES = ['az', 'en', 'ru', 'tr'];

// What is opened in place of a page that was not kept.
const NOT_KEPT = '/not-kept';

// A page that the reader was led to without its document is asked for once it stays so long, unless it was lately.
const REST_MS = 2_000;
const LATELY_DAYS = 1 / 24;

self.addEventListener('install', (event) => {
  self.skipWaiting();
  event.waitUntil(keepWords());
});
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
  else if (isLed(request)) event.waitUntil(keepOnceAtRest(url));
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

// The page's own router asks for what changes, and never for the document.
function isLed({ headers }) {
  return headers.get('rsc') === '1' && !headers.has('next-router-prefetch');
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
    return (await openStored(new URL(event.request.url))) ?? Promise.reject(unreachable);
  }
}

async function openStored(url) {
  const store = await caches.open(DOCUMENTS);
  const lastSeen = await lastSeenMap(store);
  // A map that is opened without a view goes on where it was left.
  if (lastSeen && url.search === '' && new URL(lastSeen).pathname === url.pathname && lastSeen !== url.href)
    return Response.redirect(lastSeen, 302);
  const stored = await store.match(keyOf(url));
  if (stored) return saysFromWhen(stored);
  const plain = await store.match(`${url.origin}${url.pathname}?`);
  // What was asked was never seen: the plain page opens, at its own address; the map at the one that was asked, and says so.
  if (plain && isMap(url)) return saysFromWhen(plain, ' data-not-kept');
  if (plain) return Response.redirect(`${url.origin}${url.pathname}`, 302);
  if (lastSeen && (isMap(url) || url.pathname === '/')) return Response.redirect(lastSeen, 302);
  return sayNotKept(url, lastSeen);
}

/** The map as it was left, or else the one that was kept last; undefined where none is kept. */
async function lastSeenMap(store) {
  const address = await (await store.match(LAST_SEEN))?.text();
  if (address && (await store.match(keyOf(address)))) return address;
  return (await store.keys()).findLast(({ url }) => isMap(new URL(url)))?.url;
}

async function sayNotKept({ pathname }, lastSeen) {
  const words = await (await caches.open(WORDS)).match(NOT_KEPT);
  if (!words) return undefined;
  const language = LANGUAGES.find((each) => pathname.split('/')[1] === each);
  const theme = (await self.cookieStore?.get('theme'))?.value;
  const marks = [
    language && ` data-language="${language}"`,
    ['light', 'dark'].includes(theme) && ` data-theme="${theme}"`,
    lastSeen && ' data-map-kept',
  ];
  const html = (await words.text()).replace('<html', `<html${marks.filter(Boolean).join('')}`);
  return new Response(html, { status: 503, headers: words.headers });
}

async function saysFromWhen(stored, more = '') {
  const isTooOld = ageDays(stored) > HAZARD_DAYS;
  const marks = `data-stored-at="${stored.headers.get(STORED_AT)}"${isTooOld ? ' data-hazard-too-old' : ''}${more}`;
  const html = (await stored.text()).replace('<html', `<html ${marks}`);
  return new Response(html, { status: stored.status, headers: stored.headers });
}

async function openTile(event, url) {
  const store = await caches.open(TILES);
  const stored = await store.match(event.request);
  if (!stored || !isHazard(url)) return stored ?? fetchAndKeep(event, TILES);
  if (ageDays(stored) <= HAZARD_DAYS) return stored;
  await store.delete(event.request);
  return fetchAndKeep(event, TILES, 'reload');
}

async function openKept(event, name) {
  return (await (await caches.open(name)).match(event.request)) ?? fetchAndKeep(event, name);
}

async function fetchAndKeep(event, name, cache = 'default') {
  const answer = await fetch(event.request, { cache });
  // The browser's own cache has a tile for a year: an old mine map is not taken from there either.
  const isOld = isHazard(new URL(event.request.url)) && ageDays(answer) > HAZARD_DAYS;
  if (isOld && cache === 'default') return fetchAndKeep(event, name, 'reload');
  if (answer.ok) event.waitUntil(keep(name, event.request.url, answer.clone()));
  return answer;
}

async function keepWords() {
  const answer = await fetch(NOT_KEPT);
  if (!answer.ok) throw new Error('There are no words yet for a page that is not kept.');
  await keep(WORDS, NOT_KEPT, answer);
}

let lastLed;

async function keepOnceAtRest(url) {
  const led = {};
  lastLed = led;
  await new Promise((resolve) => setTimeout(resolve, REST_MS));
  if (lastLed !== led) return;
  url.searchParams.delete('_rsc');
  const key = keyOf(url);
  const stored = await (await caches.open(DOCUMENTS)).match(key);
  if (stored && ageDays(stored) < LATELY_DAYS) return;
  const answer = await fetch(url).catch(() => undefined); // it is kept at the next visit
  if (answer?.ok && !answer.redirected) await keep(DOCUMENTS, key, answer);
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
  headers.set(STORED_AT, answeredAt(answer).toISOString());
  headers.delete('content-encoding');
  headers.delete('content-length');
  const store = await caches.open(name);
  const body = answer.status === 204 ? null : await answer.blob(); // a tile that holds nothing has no body
  await store.put(key, new Response(body, { status: answer.status, headers }));
  await dropOldest(name, store);
}

async function dropOldest(name, store) {
  const keys = await store.keys();
  const excess = keys.length - LIMITS[name];
  if (excess <= 0) return;
  const lastSeen = name === DOCUMENTS && (await lastSeenMap(store));
  const spared = lastSeen && keyOf(lastSeen);
  for (const oldest of keys.filter(({ url }) => url !== spared).slice(0, excess)) await store.delete(oldest);
}

async function rememberView(address) {
  await (await caches.open(DOCUMENTS)).put(LAST_SEEN, new Response(address));
}

function ageDays(answer) {
  const storedAt = answer.headers.get(STORED_AT);
  return (Date.now() - (storedAt ? Date.parse(storedAt) : answeredAt(answer))) / DAY_MS;
}

// The server's own date, which a cache on the way repeats unchanged; never one to come.
function answeredAt({ headers }) {
  return new Date(Math.min(Date.now(), Date.parse(headers.get('date')) || Date.now()));
}
