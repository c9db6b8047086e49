import { isIPv6 } from 'node:net';
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

const NETWORK_GROUPS = 4; // of an IPv6 address one household has the last 64 bits to itself

/**
 * The network address a request comes from, for counting only: of IPv6 the /64. Behind a proxy, which PUBLIC_URL tells of,
 * it is the last one that the proxy wrote into X-Forwarded-For.
 */
export function callerAddress(context: Context, isBehindProxy: boolean): string {
  const { incoming } = (context.env ?? {}) as Partial<HttpBindings>;
  const forwarded = isBehindProxy
    ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
    : undefined;
  const address = forwarded || incoming?.socket.remoteAddress || 'unknown';
  return isIPv6(address) && !address.includes('.') ? networkOf(address) : address.replace(/^::ffff:/i, '');
}

function networkOf(address: string): string {
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  const rest = tail?.split(':').filter(Boolean) ?? [];
  const missing = tail === undefined ? 0 : 8 - groups.length - rest.length;
  return [...groups, ...Array<string>(missing).fill('0'), ...rest].slice(0, NETWORK_GROUPS).join(':');
}
