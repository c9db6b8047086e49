import { createServer } from 'node:net';
import { StartError } from '@/geo/database/start-error';

const NO_SUCH_FAMILY = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT']);

/** The addresses to listen on: `localhost` means both its IPv4 and its IPv6 one, for browsers try either first. */
export function listenAddresses(host: string): string[] {
  return host === 'localhost' ? ['127.0.0.1', '::1'] : [host];
}

/** Finds out whether the port can be listened on, before anything slow is done. Throws a StartError if not. */
export async function checkPort(host: string, port: number): Promise<void> {
  for (const address of listenAddresses(host)) {
    try {
      await listenOnce(address, port);
    } catch (cause) {
      if (!isMissingLoopback(cause, address)) throw explain(cause, host, port);
    }
  }
}

/** True when the machine has no IPv6 loopback, which is fine where there is an IPv4 one. */
export function isMissingLoopback(cause: unknown, address: string): boolean {
  return address === '::1' && NO_SUCH_FAMILY.has(codeOf(cause));
}

/** Says in one sentence why a port could not be listened on. */
export function explain(cause: unknown, host: string, port: number): StartError {
  const code = codeOf(cause);
  if (code === 'EADDRINUSE') {
    return new StartError(`Port ${port} is in use: stop what listens there, or set PORT to another.`, {
      cause,
    });
  }
  if (code === 'EACCES') {
    return new StartError(`This user may not listen on port ${port}: set PORT to one above 1023.`, { cause });
  }
  return new StartError(`HOST ${host} is not an address of this machine: set it to localhost or 0.0.0.0.`, {
    cause,
  });
}

function listenOnce(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()));
  });
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}
