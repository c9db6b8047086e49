import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { StartError } from '@/geo/database/start-error';
import type { Shutdown } from './shutdown';

/** One of the project's own command line tools to run. */
export interface Tool {
  root: string;
  name: string;
  words: string[];
  environment?: Record<string, string>;
  shutdown: Shutdown;
}

/** Runs a tool of node_modules to its end; what it printed is shown only when it failed. */
export async function runTool({ root, name, words, environment, shutdown }: Tool): Promise<void> {
  const child = spawn(join(root, 'node_modules/.bin', name), words, {
    cwd: root,
    env: { ...process.env, ...environment },
    detached: true, // a group of its own, so that its workers can be ended with it
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const output of [child.stdout, child.stderr]) {
    output.on('data', (chunk) => {
      printed += chunk;
    });
  }
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  shutdown.add(async () => endGroup(child));
  if ((await ended) === 0 || shutdown.begun) return;
  process.stderr.write(printed);
  throw new StartError(`\`${name} ${words.join(' ')}\` failed: its output is above.`);
}

function endGroup({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null || signalCode !== null) return;
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It has ended this moment.
  }
}
