import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

/** A program of ours, running as a real process. */
export interface RunningProgram {
  pid: number;
  /** Everything it printed so far. */
  output: () => string;
  errors: () => string;
  /** Waits until it prints a text. Fails when it ends before that. */
  prints: (text: string) => Promise<void>;
  /** Waits for its end: the exit code, or the signal that killed it. */
  ended: Promise<number | string>;
  kill: (signal: NodeJS.Signals) => void;
}

/** Starts a TypeScript file of this project; it is killed when the test is over. */
export function startProgram(
  file: string,
  words: string[],
  environment: Record<string, string> = {},
): RunningProgram {
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...words], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = { output: '', errors: '' };
  child.stdout.on('data', (chunk) => {
    texts.output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    texts.errors += chunk;
  });
  const ended = endOf(child);
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  return {
    pid: child.pid ?? 0,
    output: () => texts.output,
    errors: () => texts.errors,
    ended,
    kill: (signal) => child.kill(signal),
    prints: async (text) => {
      while (!texts.output.includes(text)) {
        if (child.exitCode !== null || child.signalCode !== null)
          throw new Error(`It ended: ${texts.output}${texts.errors}`);
        await delay(20);
      }
    },
  };
}

/** The ids of all processes working in a folder: every process of a cluster works in its data folder. Linux only. */
export function processesIn(directory: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && targetOf(`/proc/${name}/cwd`) === directory)
    .map(Number);
}

/** Kills all processes working in a folder; one may have ended because another did. Linux only. */
export function killAllIn(directory: string): void {
  for (const pid of processesIn(directory)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
}

/** The number of TCP sockets a process listens on. Linux only. */
export function tcpListeners(pid: number): number {
  const sockets = new Set(readdirSync(`/proc/${pid}/fd`).map((fd) => targetOf(`/proc/${pid}/fd/${fd}`)));
  const rows = ['tcp', 'tcp6'].flatMap((kind) =>
    readFileSync(`/proc/net/${kind}`, 'utf8').trim().split('\n').slice(1),
  );
  return rows
    .map((row) => row.trim().split(/\s+/))
    .filter((row) => row[3] === '0A' && sockets.has(`socket:[${row[9]}]`)).length;
}

/** A port that nothing listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return address.port;
}

/** Waits until something holds; the test's own time limit ends it. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await delay(50);
}

function endOf(child: ChildProcess): Promise<number | string> {
  return new Promise((resolve) =>
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'unknown')),
  );
}

function targetOf(link: string): string {
  try {
    return readlinkSync(link);
  } catch {
    return '';
  }
}
