import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';

interface NpmAtlasOptions {
  /** The words after `npm`. */
  words: readonly string[];
  port: number;
  /** Its data folder. */
  data: string;
  /** The checkout it is started in. */
  root?: string;
  /** The file that takes down what it says. */
  log: string;
  readyWithinMs?: number;
}

/** An atlas that was started as the README says, and answers. */
export interface NpmAtlas {
  /** Sends it a signal and waits for its end. Fails unless it ends with 0 and leaves neither a server nor a database. */
  endsWell(signal: NodeJS.Signals): Promise<void>;
  /** Ends it whatever it is doing. */
  kill(): void;
}

const READY_WITHIN_MS = 300_000; // two cores may be starting much else

/** Starts an atlas by npm and waits until it is ready. */
export async function startByNpm({
  words,
  port,
  data,
  root,
  log,
  readyWithinMs = READY_WITHIN_MS,
}: NpmAtlasOptions): Promise<NpmAtlas> {
  const said = openSync(log, 'a');
  const npm = spawn('npm', [...words], {
    cwd: root,
    env: { ...process.env, PORT: String(port), DATA_DIR: data, DATABASE_URL: '', LOG_LEVEL: 'error' },
    detached: true, // a group of its own, so that all of it can be ended
    stdio: ['ignore', said, said],
  });
  closeSync(said);
  const ended = once(npm, 'exit');
  const postmaster = join(data, 'postgres/postmaster.pid');
  const isReady = () =>
    fetch(`http://localhost:${port}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  const kill = () => {
    if (npm.pid === undefined) return;
    try {
      process.kill(-npm.pid, 'SIGKILL');
    } catch {
      // All of it has ended.
    }
  };
  try {
    await expect.poll(isReady, { timeout: readyWithinMs }).toBe(true);
    expect(existsSync(postmaster)).toBe(true);
  } catch (failure) {
    kill();
    throw failure;
  }
  const endsWell = async (signal: NodeJS.Signals) => {
    npm.kill(signal);
    const [code] = await ended;
    expect(code).toBe(0);
    expect(await isReady()).toBe(false);
    expect(existsSync(postmaster)).toBe(false);
  };
  return { endsWell, kill };
}
