import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { processStart } from './process-identity';

const FAST_MS = 5_000;
const IMMEDIATE_MS = 2_000;
const PROGRAM = /\/(postgres|initdb)( \(deleted\))?$/;

/**
 * Ends what an earlier server left of the cluster in a folder: a postmaster that lost its parent is stopped in order, and
 * backends that lost their postmaster (they keep its shared memory in use) are ended. Removes a pid file that names
 * a process of another kind.
 */
export async function endLeftovers(directory: string): Promise<void> {
  const pidFile = join(directory, 'postmaster.pid');
  const postmaster = postmasterIn(directory, pidFile);
  if (postmaster !== undefined) await endInOrder(postmaster);
  else rmSync(pidFile, { force: true });
  const orphans = processesIn(directory);
  for (const pid of orphans) send(pid, 'SIGKILL'); // they serve nobody, and the next start replays the log
  await allGone(orphans, IMMEDIATE_MS);
}

function postmasterIn(directory: string, pidFile: string): number | undefined {
  if (!existsSync(pidFile)) return undefined;
  const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
  return pid > 1 && commandOf(pid).includes(directory) ? pid : undefined;
}

// Fast shutdown first; then without a checkpoint; then by force.
async function endInOrder(pid: number): Promise<void> {
  send(pid, 'SIGINT');
  if (await allGone([pid], FAST_MS)) return;
  send(pid, 'SIGQUIT');
  if (await allGone([pid], IMMEDIATE_MS)) return;
  send(pid, 'SIGKILL');
  await allGone([pid], IMMEDIATE_MS);
}

// Every process of a cluster works in its data folder. Where there is no /proc, PostgreSQL's own check has to do.
function processesIn(directory: string): number[] {
  if (process.platform !== 'linux' || !existsSync(directory)) return [];
  const real = realpathSync(directory);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => linkTarget(`/proc/${pid}/cwd`) === real && PROGRAM.test(linkTarget(`/proc/${pid}/exe`)))
    .map(Number);
}

function linkTarget(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return ''; // it ended meanwhile, or it is another user's
  }
}

function commandOf(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It is gone already.
  }
}

async function allGone(pids: number[], milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (pids.some((pid) => processStart(pid) !== undefined)) {
    if (Date.now() > deadline) return false;
    await delay(20);
  }
  return true;
}
