import type { RequestListener } from 'node:http';
import type { Logger } from 'pino';
import type { Environment } from '@/geo/database/environment';
import { followDataVersion } from '@/geo/tiles/data-version';
import { checkPort } from './addresses';
import { forgetCallersInTime } from './forget-callers';
import { listen, type Pages } from './listen';
import { openDatabase } from './open-database';
import type { Shutdown } from './shutdown';
import type { Steps } from './steps';

/** What the atlas is started with. */
export interface StartOptions {
  environment: Environment;
  root: string;
  /** Whether pages are compiled in this process when they are asked for. */
  dev: boolean;
  logger: Logger;
  steps: Steps;
  shutdown: Shutdown;
  /** Makes what the pages and the API are generated from, when it changed. */
  build: () => Promise<void>;
  openApi: () => Promise<RequestListener>;
  openPages: () => Promise<Pages>;
}

/** Starts the atlas step by step; whatever was opened is closed by the shutdown. */
export async function startAtlas(options: StartOptions): Promise<void> {
  const { environment, steps, shutdown, logger } = options;
  const { host, port } = environment;
  let isServing = false;
  const report = (sentence: string) => (isServing ? logger.warn(sentence) : steps.note(sentence));

  await checkPort(host, port);
  await openDatabase({ ...options, report });
  await options.build();
  const pages = await steps.run(() => 'Pages opened', options.openPages);
  shutdown.add(() => pages.close());
  const api = await options.openApi();
  shutdown.add(followDataVersion(), 2_000);
  shutdown.add(forgetCallersInTime(logger));
  const drain = await listen({ host, port, api, pages, logger });
  shutdown.add(drain);
  isServing = true;
  steps.announce(`Filiz is at http://${host}:${port}`);
}
