import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Lock, tryLock } from '@/geo/database/cluster/lock';
import { compressFiles } from './compress-files';
import { runTool } from './run-tool';
import type { Shutdown } from './shutdown';
import { hashFile, hashSources, isMadeFrom, markMadeFrom } from './source-hash';
import type { Steps } from './steps';

/** What making the generated parts needs of the process around it. */
export interface BuildOptions {
  root: string;
  steps: Steps;
  shutdown: Shutdown;
}

/** Makes the Prisma client from the schema when the schema changed. Must be done before anything imports the client. */
export async function generateClient(options: BuildOptions): Promise<void> {
  const schema = join(options.root, 'prisma/schema.prisma');
  const mark = join(options.root, 'geo/database/generated/made-from');
  const hash = hashFile(schema);
  await unless(
    () => isMadeFrom(hash, mark),
    options,
    async () => {
      // `generate` only asks whether its schema engine is there; the engine is a download that nothing here needs.
      const engine = process.platform === 'darwin' ? '/usr/bin/true' : '/bin/true';
      const environment = {
        PRISMA_SCHEMA_ENGINE_BINARY: engine,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
        CHECKPOINT_DISABLE: '1',
      };
      const tool = { ...options, name: 'prisma', words: ['generate'], environment };
      await options.steps.run(
        () => 'Database client generated',
        () => runTool(tool),
      );
      markMadeFrom(hash, mark);
    },
  );
}

/** Builds the pages when anything they are made of changed since the last build. */
export async function buildPages(options: BuildOptions): Promise<void> {
  const built = join(options.root, '.next/BUILD_ID');
  const mark = join(options.root, '.next/filiz-build-hash');
  const hash = hashSources(options.root);
  await unless(
    () => existsSync(built) && isMadeFrom(hash, mark),
    options,
    async () => {
      options.steps.note('Building the pages; the first time this takes a minute.');
      const tool = {
        ...options,
        name: 'next',
        words: ['build'],
        environment: { NEXT_TELEMETRY_DISABLED: '1' },
      };
      await options.steps.run(
        () => 'Pages built',
        async () => {
          await runTool(tool);
          await compressFiles(join(options.root, '.next/static'));
        },
      );
      markMadeFrom(hash, mark);
    },
  );
}

// Two servers of one checkout with different data folders may start together: they take turns at writing into it.
async function unless(
  isMade: () => boolean,
  options: BuildOptions,
  make: () => Promise<void>,
): Promise<void> {
  if (isMade()) return; // without touching the checkout, which may belong to another user
  const lock = await waitForLock(join(options.root, 'node_modules/.cache/filiz/build-lock'), options.steps);
  try {
    if (!isMade()) await make();
  } finally {
    lock.release();
  }
}

async function waitForLock(directory: string, steps: Steps): Promise<Lock> {
  for (let isTold = false; ; await delay(200)) {
    const answer = await tryLock(directory);
    if ('lock' in answer) return answer.lock;
    if (!isTold)
      steps.note(`Waiting for the server with pid ${answer.heldBy}, which is building in this folder.`);
    isTold = true;
  }
}
