import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import { explain, isMissingLoopback, listenAddresses } from './addresses';
import { drain } from './drain';
import { isWellFormed, refuseMalformed } from './request-form';
import { logRequest } from './request-log';

const API = /^\/(tiles|ogc|api|healthz|readyz|sitemaps|sitemap\.xml|robots\.txt|not-kept)(?=[/?]|$)/;

const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 60_000, // for the whole request, an import's file as well
  keepAliveTimeout: 65_000, // longer than a load balancer's minute, so that it never meets a connection just closed
  maxHeaderSize: 131_072, // 10 000 letters of any alphabet in an address get an answer in words, not a broken page
  connectionsCheckingInterval: 5_000,
};

const UNREADABLE: Record<string, [status: string, words: string]> = {
  HPE_HEADER_OVERFLOW: [
    '431 Request Header Fields Too Large',
    'The address and what the browser sent with it are longer than 128 KB.',
  ],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request did not arrive whole in time.'],
};
const NOT_HTTP = ['400 Bad Request', 'This is not a request that the atlas can read.'] as const;

/** The pages as the server sees them. */
export interface Pages {
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Takes over a connection for reloading; only while developing. */
  upgrade?: ((request: IncomingMessage, socket: Duplex, head: Buffer) => void) | undefined;
  close(): Promise<void>;
}

/** What the server listens with. */
export interface ListenOptions {
  host: string;
  port: number;
  api: RequestListener;
  pages: Pages;
  logger: Logger;
}

/** Listens on every address of the host: the API is answered here, everything else by the pages. Returns how to drain. */
export async function listen(options: ListenOptions): Promise<() => Promise<void>> {
  const drains: (() => Promise<void>)[] = [];
  for (const address of listenAddresses(options.host)) {
    try {
      drains.push(await listenOn(address, options));
    } catch (cause) {
      if (!isMissingLoopback(cause, address)) throw explain(cause, options.host, options.port);
    }
  }
  return async () => {
    await Promise.all(drains.map((drainOne) => drainOne()));
  };
}

function listenOn(address: string, options: ListenOptions): Promise<() => Promise<void>> {
  const server = createServer(LIMITS, answerWith(options));
  const { upgrade } = options.pages;
  const upgraded = new Set<Duplex>();
  // Without a listener, Node answers an upgrade as a plain request.
  if (upgrade) {
    server.on('upgrade', (request, socket, head) => {
      upgraded.add(socket.once('close', () => upgraded.delete(socket)));
      upgrade(request, socket, head);
    });
  }
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const [status, words] = UNREADABLE[error.code ?? ''] ?? NOT_HTTP;
    const headers = `Content-Type: text/plain\r\nContent-Length: ${words.length}\r\nConnection: close`;
    if (socket.writable) socket.end(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n${words}`);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: address, port: options.port }, () => resolve(() => drain(server, upgraded)));
  });
}

function answerWith({ api, pages, logger }: ListenOptions): RequestListener {
  return (request, response) => {
    logRequest(logger, request, response);
    if (!isWellFormed(request)) return refuseMalformed(response);
    if (API.test(request.url ?? '')) return api(request, response);
    if (request.method === 'GET' || request.method === 'HEAD') movedIs301(response);
    pages.handle(request, response).catch((cause: unknown) => {
      logger.error({ err: cause, id: request.headers['x-request-id'] }, 'page failed');
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end();
    });
  };
}

/** The pages know one permanent move, 308, which keeps the method of a request; of what is only got it is the older 301, as the API says it. */
function movedIs301(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response) as (
    status: number,
    ...rest: unknown[]
  ) => ServerResponse;
  response.writeHead = (status: number, ...rest: unknown[]) =>
    writeHead(status === 308 ? 301 : status, ...rest);
}
