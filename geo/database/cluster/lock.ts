import { randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { processPlace, processStart } from './process-identity';

// A lock is a folder of numbered tickets; the highest counts. A new holder adds the next number (created exclusively, so
// only one can) and removes the lower ones. The highest is never removed, only marked as released, so that a slow
// starter can never take a number that was used before.

const RELEASED = 'released';
const HEARTBEAT_MS = 2_000;
const SILENCE_MS = 5_000;
const WRITING_MS = 1_000;

interface Holder {
  pid: number;
  started: string | undefined;
  place: string;
}

/** A lock that this process holds until it releases it or ends, however it ends. */
export interface Lock {
  release(): void;
}

/** Takes the lock kept in a folder, or says which process holds it. A holder that is gone loses it. */
export async function tryLock(directory: string): Promise<{ lock: Lock } | { heldBy: number }> {
  mkdirSync(directory, { recursive: true });
  for (;;) {
    const newest = newestTicket(directory);
    const holder = await livingHolder(join(directory, String(newest)));
    if (holder) return { heldBy: holder.pid };
    const lock = claim(directory, newest + 1);
    if (lock) return { lock };
  }
}

/** The process that holds the lock kept in a folder, if any does. */
export async function lockHolder(directory: string): Promise<number | undefined> {
  if (!existsSync(directory)) return undefined;
  return (await livingHolder(join(directory, String(newestTicket(directory)))))?.pid;
}

function tickets(directory: string): number[] {
  return readdirSync(directory)
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

function newestTicket(directory: string): number {
  return Math.max(0, ...tickets(directory));
}

function claim(directory: string, number: number): Lock | undefined {
  const ticket = join(directory, String(number));
  const holder: Holder = { pid: process.pid, started: processStart(process.pid), place: processPlace() };
  try {
    writeFileSync(ticket, JSON.stringify(holder), { flag: 'wx' });
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') return undefined;
    throw cause;
  }
  if (newestTicket(directory) !== number) {
    rmSync(ticket, { force: true }); // others went ahead while this process slept
    return undefined;
  }
  for (const old of tickets(directory))
    if (old < number) rmSync(join(directory, String(old)), { force: true });
  return hold(ticket);
}

// The heartbeat is for holders whose pid means nothing here: in another container or on another machine.
function hold(ticket: string): Lock {
  const heartbeat = setInterval(() => {
    try {
      utimesSync(ticket, new Date(), new Date());
    } catch {
      clearInterval(heartbeat); // the folder was deleted under us; there is nothing left to hold
    }
  }, HEARTBEAT_MS).unref();
  return {
    release() {
      clearInterval(heartbeat);
      const mark = `${ticket}.${randomUUID()}`;
      try {
        writeFileSync(mark, RELEASED);
        renameSync(mark, ticket);
      } catch {
        // The folder was deleted under us: nobody can hold it any more.
      }
    },
  };
}

async function livingHolder(ticket: string): Promise<Holder | undefined> {
  const holder = await readHolder(ticket);
  if (!holder) return undefined;
  if (holder.place !== processPlace()) return (await beats(ticket)) ? holder : undefined;
  const started = processStart(holder.pid);
  return started !== undefined && started === holder.started ? holder : undefined;
}

async function readHolder(ticket: string): Promise<Holder | undefined> {
  const deadline = Date.now() + WRITING_MS;
  for (;;) {
    const text = contentOf(ticket);
    if (text === undefined || text === RELEASED) return undefined;
    try {
      return JSON.parse(text) as Holder;
    } catch {
      if (Date.now() > deadline) return undefined; // its writer died between creating and filling it
      await delay(20);
    }
  }
}

function contentOf(ticket: string): string | undefined {
  try {
    return readFileSync(ticket, 'utf8');
  } catch {
    return undefined;
  }
}

async function beats(ticket: string): Promise<boolean> {
  const before = lastBeat(ticket);
  for (const deadline = Date.now() + SILENCE_MS; Date.now() < deadline; await delay(100)) {
    if (lastBeat(ticket) !== before) return contentOf(ticket) !== RELEASED;
  }
  return false;
}

function lastBeat(ticket: string): number | undefined {
  return statSync(ticket, { throwIfNoEntry: false })?.mtimeMs;
}
