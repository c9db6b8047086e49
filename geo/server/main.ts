import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readEnvironment } from '@/geo/database/environment';
import { StartError } from '@/geo/database/start-error';
import { openApi } from './api';
import { buildPages, generateClient } from './build';
import { createLogger } from './request-log';
import { Shutdown } from './shutdown';
import { startAtlas } from './start';
import { Steps } from './steps';

const root = resolve(import.meta.dirname, '../..');
const dev = process.argv.includes('--dev');
const shutdown = new Shutdown();

async function main(): Promise<void> {
  Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' });
  if (existsSync(join(root, '.env'))) process.loadEnvFile(join(root, '.env'));
  const environment = readEnvironment(process.env);
  const logger = createLogger(environment.logLevel);
  const steps = new Steps(shutdown, (line) => process.stdout.write(`${line}\n`));
  const making = { root, steps, shutdown };
  shutdown.stopOnUnexpected((failure) =>
    logger.fatal({ err: failure }, 'The server ends: this was not expected'),
  );
  await startAtlas({
    ...making,
    dev,
    environment,
    logger,
    build: async () => {
      await generateClient(making);
      if (!dev) await buildPages(making);
    },
    openApi: () => openApi({ root, dev, logger, publicUrl: environment.publicUrl }),
    openPages: async () => {
      const { openPages } = await import('./pages'); // Next looks at NODE_ENV when it is imported
      const { host, port, publicUrl } = environment;
      return openPages({ root, dev, host, port, publicUrl });
    },
  });
}

function tell(failure: unknown): void {
  const message = failure instanceof Error ? failure.message : String(failure);
  process.stderr.write(
    failure instanceof StartError ? `${message}\n` : `The atlas could not start: ${message}\n`,
  );
  if (process.env.LOG_LEVEL === 'debug' && failure instanceof Error)
    process.stderr.write(`${failure.stack}\n`);
}

for (const output of [process.stdout, process.stderr]) output.on('error', () => {}); // the terminal may be gone
shutdown.stopOnSignals();
main().catch(async (failure: unknown) => {
  if (shutdown.begun) return; // what the stop interrupted
  tell(failure);
  await shutdown.stop(1);
});
