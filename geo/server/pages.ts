import { createServer } from 'node:http';
import next from 'next';
import { bundleEmbedClient } from './embed-client';
import { frameAncestors, isEmbed } from './frame-ancestors';
import type { Pages } from './listen';
import { securityHeaders } from './security-headers';
import { staticFiles } from './static-files';
import { sendWithoutFramework } from './without-framework';

/** What the pages are opened with. */
export interface PagesOptions {
  root: string;
  dev: boolean;
  host: string;
  port: number;
  /** The address readers use; where it is unset, the one of their request. */
  publicUrl: string | undefined;
}

/** Opens the built pages, or in development pages that reload. */
export async function openPages({ root, dev, host, port, publicUrl }: PagesOptions): Promise<Pages> {
  // Next adds its upgrade listener to this server, which never listens, and ours pass their upgrades on to it.
  const relay = createServer();
  const app = next({ dev, dir: root, hostname: host, port, httpServer: relay });
  await app.prepare();
  const embedClient = bundleEmbedClient(root, dev);
  const upgrade: Pages['upgrade'] = (request, socket, head) => {
    if (!relay.emit('upgrade', request, socket, head)) socket.destroy();
  };
  const answer = app.getRequestHandler();
  const answerStatic = dev ? undefined : staticFiles(root);
  const handle: Pages['handle'] = async (request, response) => {
    if (embedClient.answer(request, response)) return;
    const headers = securityHeaders(dev, await frameAncestors(request.url ?? ''));
    request.headers['content-security-policy'] = headers['content-security-policy']; // Next takes the nonce from here
    request.headers['x-page-origin'] =
      publicUrl?.replace(/\/+$/, '') ?? `http://${request.headers.host ?? host}`;
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (answerStatic?.(request, response)) return;
    request.headers['x-embed-client'] = embedClient.path;
    if (isEmbed(request.url ?? '')) sendWithoutFramework(request, response);
    await answer(request, response);
  };
  return { handle, upgrade: dev ? upgrade : undefined, close: () => app.close() };
}
