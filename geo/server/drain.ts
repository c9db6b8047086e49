import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';

const PATIENCE_MS = 10_000;
const SWEEP_MS = 50;

/**
 * Stops accepting, lets the requests under way finish, and closes what is left after ten seconds.
 * `upgraded` are the connections that became something else: the server forgets them, yet would wait for them for ever.
 */
export async function drain(server: Server, upgraded: Iterable<Duplex>): Promise<void> {
  server.prependListener('request', (_request, response) => response.setHeader('connection', 'close'));
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  for (const socket of upgraded) socket.destroy();
  // A kept-alive connection turns idle only when its request is answered.
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
  const force = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
  await closed;
  clearInterval(sweep);
  clearTimeout(force);
}
