'use client';

import { useRouter, useSearchParams } from 'next/navigation';
import {
  startTransition as startWithRouter,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useTransition,
} from 'react';
import { arrive, isLedOn } from './led-on';

/** Parameters of the query to set; null takes one out. */
export type QueryChanges = Readonly<Record<string, string | null>>;

export interface QueryOptions {
  /** Becomes an entry of the history of its own, or takes the place of the one shown. */
  history: 'push' | 'replace';
  /** Whether the server is asked for the page anew. */
  asksServer?: boolean;
  /** For what changes with every movement of a hand: the address follows a little later. */
  isMoving?: boolean;
}

// A browser may refuse more than a hundred changes of its history in half a minute.
const MOVES_EVERY_MS = 300;

/**
 * The query of the page's address, and the way to change it. A change shows at once and the address follows; whatever
 * else leads to another address (a link, the back button) wins over what the address did not yet follow, and counts as
 * an arrival.
 */
export function useQuery() {
  const routed = useSearchParams().toString();
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const [{ query, arrivals }, setShown] = useState({ query: routed, arrivals: 0 });
  const written = useRef(routed);
  const addressed = useRef<string | null>(null);
  const later = useRef<Later | null>(null);
  const isAsking = useRef(false);
  const stopWaiting = useCallback(() => later.current?.stop(), []);
  useEffect(() => {
    isAsking.current = isPending;
  });

  // The router repeats our own changes, some of them late; the address tells them from changes by others.
  const look = useCallback(() => {
    const { search } = window.location;
    if (search === addressed.current) return;
    // Of what was changed while a link's page was awaited, its address knows nothing.
    const since =
      arrive() && addressed.current !== null ? differences(addressed.current, written.current) : {};
    stopWaiting();
    written.current = changed(search, since);
    if (written.current !== changed(search, {}))
      window.history.replaceState(null, '', addressWith(written.current));
    addressed.current = window.location.search;
    setShown((last) => ({ query: written.current, arrivals: last.arrivals + 1 }));
  }, [stopWaiting]);
  // Of one step there and back the router may know nothing; what it knows of others comes with them.
  const [steps, setSteps] = useState(0);
  useEffect(() => {
    const onStep = () => startWithRouter(() => setSteps((last) => last + 1));
    window.addEventListener('popstate', onStep);
    return () => window.removeEventListener('popstate', onStep);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the router knows says when to look
  useLayoutEffect(look, [routed, steps]);
  useEffect(() => stopWaiting, [stopWaiting]);

  const change = useCallback(
    (changes: QueryChanges, { history, asksServer = false, isMoving = false }: QueryOptions) => {
      const next = changed(written.current, changes);
      if (next === written.current) return;
      written.current = next;
      setShown((last) => ({ ...last, query: next }));
      if (history === 'push') later.current?.act(); // the entry before shows what was shown
      stopWaiting();
      const { pathname } = window.location;
      const follow = () => {
        const isElsewhere =
          window.location.pathname !== pathname || window.location.search !== addressed.current;
        if (isElsewhere || (!asksServer && isLedOn())) return; // somebody else has led on, or is about to
        const address = addressWith(next);
        window.history[history === 'push' ? 'pushState' : 'replaceState'](null, '', address);
        addressed.current = window.location.search;
        if (!asksServer && !isAsking.current) return;
        isAsking.current = true; // for the router a new address ends what it was asking: it asks again
        startTransition(() => router.replace(address, { scroll: false }));
      };
      if (isMoving) later.current = soon(follow);
      else follow();
    },
    [router, stopWaiting],
  );
  return { query, arrivals, isPending, change };
}

interface Later {
  /** Does it now, unless it was done or stopped. */
  act: () => void;
  stop: () => void;
}

// A click or Enter may lead elsewhere: an address that followed only then would call the reader back.
function soon(follow: () => void): Later {
  let isOver = false;
  const stop = () => {
    isOver = true;
    clearTimeout(timer);
    window.removeEventListener('click', act, true);
    window.removeEventListener('keydown', onKey, true);
  };
  const act = () => {
    if (isOver) return;
    stop();
    follow();
  };
  const onKey = ({ key }: KeyboardEvent) => key === 'Enter' && act();
  const timer = setTimeout(act, MOVES_EVERY_MS);
  window.addEventListener('click', act, true);
  window.addEventListener('keydown', onKey, true);
  return { act, stop };
}

function changed(query: string, changes: QueryChanges): string {
  const parameters = new URLSearchParams(query);
  for (const [name, text] of Object.entries(changes)) {
    if (text === null) parameters.delete(name);
    else parameters.set(name, text);
  }
  return parameters.toString();
}

/** What makes one query the other. */
function differences(from: string, to: string): QueryChanges {
  const before = new URLSearchParams(from);
  const after = new URLSearchParams(to);
  const names = [...before.keys(), ...after.keys()].filter((name) => before.get(name) !== after.get(name));
  return Object.fromEntries(names.map((name) => [name, after.get(name)]));
}

// A link is read by people too: what may stand in a query as it is, does.
function addressWith(query: string): string {
  const readable = query.replace(/%(2C|2F|3A|3B|40)/g, (text) => decodeURIComponent(text));
  return `${window.location.pathname}${readable && `?${readable}`}${window.location.hash}`;
}
