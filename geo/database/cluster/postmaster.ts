import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { DatabaseAddress } from '../pool';
import { StartError } from '../start-error';
import { spawnAs } from './cluster-user';
import type { ClusterPlace } from './data-directory';
import { endLeftovers } from './leftovers';
import type { PostgresPrograms } from './postgres-programs';
import { firstAnswer } from './readiness';

const SOCKET_PORT = 5432; // only a part of the socket's name: nothing listens on TCP
const LOG_LIMIT_BYTES = 10_000_000;
const RETRY_MS = 10_000;
const STILL_IN_USE = /shared memory block .* still in use|lock file ".*" already exists/;

const SETTINGS: Record<string, string> = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '40',
  shared_buffers: '128MB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  effective_cache_size: '512MB',
  random_page_cost: '1.1', // solid-state disks
  jit: 'off', // compiling costs more than our short queries
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  logging_collector: 'off',
  log_line_prefix: '%m [%p] ',
};

/** What a postmaster needs to start. */
export interface PostmasterOptions {
  programs: PostgresPrograms;
  place: ClusterPlace;
  socketDirectory: string;
  log: string;
}

/** A running PostgreSQL that this process started. */
export interface Postmaster {
  /** How it ended, in a few words; resolves when it has. */
  ended: Promise<string>;
  stop(): Promise<void>;
  /** Asks it to stop without waiting for it. */
  interrupt(): void;
}

/** The address of the cluster's database, or of another database in it. */
export function clusterAddress(socketDirectory: string, database = 'filiz'): DatabaseAddress {
  return { host: socketDirectory, port: SOCKET_PORT, user: 'filiz', database };
}

/** The whole environment of PostgreSQL's programs: nothing of the caller's PG… settings, messages in English. */
export function postgresEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, LC_ALL: 'C', NODE_ENV: process.env.NODE_ENV };
}

/** Clears away what is left of an earlier run, starts PostgreSQL and returns once it answers queries. */
export async function startPostmaster(options: PostmasterOptions): Promise<Postmaster> {
  const deadline = Date.now() + RETRY_MS;
  for (;;) {
    await endLeftovers(options.place.directory);
    const logged = rotate(options.log);
    const postmaster = launch(options);
    const end = await firstAnswer(clusterAddress(options.socketDirectory, 'postgres'), postmaster.ended);
    if (end === undefined) return postmaster;
    await postmaster.stop();
    const reason = lastReason(readFileSync(options.log, 'utf8').slice(logged)) || end;
    if (!STILL_IN_USE.test(reason) || Date.now() > deadline) {
      throw new StartError(`PostgreSQL did not start (${reason}); its log is ${options.log}.`);
    }
    await delay(200); // the last processes of the earlier run are still ending
  }
}

function launch({ programs, place, socketDirectory, log }: PostmasterOptions): Postmaster {
  const settings = { ...SETTINGS, unix_socket_directories: socketDirectory, port: String(SOCKET_PORT) };
  const words = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const output = openSync(log, 'a', 0o600);
  const child = spawn(join(programs.directory, 'postgres'), ['-D', place.directory, ...words], {
    ...spawnAs(place.user),
    cwd: '/',
    env: postgresEnvironment(),
    detached: true, // a Ctrl-C in the terminal reaches the server only, which drains before it stops the database
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  return { ended: ending(child), stop: () => stop(child), interrupt: () => child.kill('SIGINT') };
}

function ending(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ? `killed by ${signal}` : `ended with code ${code}`));
    child.once('error', (error) => resolve(error.message));
  });
}

// Fast shutdown; then without a checkpoint; then by force.
async function stop(child: ChildProcess): Promise<void> {
  const ended = ending(child);
  for (const [signal, patience] of [
    ['SIGINT', 8_000],
    ['SIGQUIT', 3_000],
    ['SIGKILL', 2_000],
  ] as const) {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
    child.kill(signal);
    if (await Promise.race([ended, delay(patience, undefined, { ref: false })])) return;
  }
}

function rotate(log: string): number {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size < LOG_LIMIT_BYTES) return size;
  renameSync(log, `${log}.old`);
  return 0;
}

function lastReason(logged: string): string | undefined {
  const line = logged.split('\n').findLast((text) => /FATAL|PANIC|error/.test(text));
  return line?.replace(/^.*?(FATAL|PANIC|error): */, '').trim();
}
