import { watch } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import type { Logger } from 'pino';
import { tsImport } from 'tsx/esm/api';
import type { createHttpApp as CreateHttpApp, HttpOptions } from '@/geo/http/app';
import { sendReadyTile } from '@/geo/http/ready-tile';

const SETTLE_MS = 100;

/** What the API is opened with. */
export interface ApiOptions {
  root: string;
  dev: boolean;
  publicUrl: string | undefined;
  logger: Logger;
}

/** Opens the HTTP API; in development it is loaded anew when its sources change. */
export async function openApi({ root, dev, publicUrl, logger }: ApiOptions): Promise<RequestListener> {
  const options: HttpOptions = {
    publicUrl,
    onFailure: (error) => logger.error({ err: error }, 'question failed'),
  };
  const { createHttpApp } = await import('@/geo/http/app');
  let answer = listenerOf(createHttpApp, options);
  if (dev) {
    onChange(
      join(root, 'geo'),
      async () => {
        const fresh: { createHttpApp: typeof CreateHttpApp } = await tsImport(
          '../http/app.ts',
          import.meta.url,
        );
        answer = listenerOf(fresh.createHttpApp, options);
        logger.info('API reloaded');
      },
      (failure) => logger.error({ err: failure }, 'API not reloaded'),
    );
  }
  return (request, response) => {
    if (!sendReadyTile(request, response)) void answer(request, response);
  };
}

// Next keeps the global Request and Response for itself; a health check over HTTP/1.0 may send no host.
function listenerOf(
  create: typeof CreateHttpApp,
  options: HttpOptions,
): ReturnType<typeof getRequestListener> {
  return getRequestListener(create(options).fetch, { hostname: 'localhost', overrideGlobalObjects: false });
}

function onChange(directory: string, act: () => Promise<void>, onFailure: (failure: unknown) => void): void {
  let settling: NodeJS.Timeout | undefined;
  watch(directory, { recursive: true, persistent: false }, (_event, name) => {
    if (!name?.endsWith('.ts') || name.startsWith('database/generated')) return;
    clearTimeout(settling);
    settling = setTimeout(() => void act().catch(onFailure), SETTLE_MS);
  });
}
