import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

/** A production server of the atlas, started for measuring. */
export interface AtlasServer {
  root: string;
  process: ChildProcess;
  /** Seconds from start to the first `/readyz` that answers. */
  readyAfterSeconds: number;
  stop(): Promise<void>;
}

/** Starts `npm start`'s server on a port of its own with the given settings and waits until it is ready. */
export async function startAtlas(port: number, settings: Record<string, string>): Promise<AtlasServer> {
  const started = Date.now();
  const child = spawn(process.execPath, startWords(), {
    env: { ...process.env, PORT: String(port), DATABASE_URL: '', LOG_LEVEL: 'error', ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const root = `http://localhost:${port}`;
  await untilReady(root, child);
  return {
    root,
    process: child,
    readyAfterSeconds: (Date.now() - started) / 1_000,
    stop: () => stop(child),
  };
}

// What `npm start` gives to node, its limits among them.
function startWords(): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };
  return scripts.start.replace(/^exec node /, '').split(' ');
}

/** Removes a data folder that a stopped server left. */
export function removeData(dataDirectory: string): void {
  rmSync(dataDirectory, { recursive: true, force: true });
}

/** The memory a process holds, in MB (Linux). */
export function residentMegabytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1_024;
}

async function untilReady(root: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 3_000; attempt++) {
    if (child.exitCode !== null)
      throw new Error(`The server ended with ${child.exitCode} before it was ready.`);
    const response = await fetch(`${root}/readyz`).catch(() => undefined); // not listening yet
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The server was not ready within five minutes.');
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}
