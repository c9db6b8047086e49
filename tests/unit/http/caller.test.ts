import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { callerAddress } from '@/geo/http/caller';

async function callerOf(remoteAddress: string, forwarded: string, isBehindProxy: boolean): Promise<string> {
  const app = new Hono().get('/', (context) => context.text(callerAddress(context, isBehindProxy)));
  const request = new Request('http://localhost/', { headers: { 'x-forwarded-for': forwarded } });
  return (await app.fetch(request, { incoming: { socket: { remoteAddress } } })).text();
}

test.each([
  ['192.0.2.1', '203.0.113.9', false, '192.0.2.1'],
  ['192.0.2.1', '198.51.100.7, 203.0.113.9', true, '203.0.113.9'],
  ['::ffff:192.0.2.1', '', false, '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '', false, '2001:db8:1:2'],
  ['2001:db8::6', '', false, '2001:db8:0:0'],
  ['::1', '', false, '0:0:0:0'],
])(
  'a request from %s, forwarded for "%s" (proxy: %s), is counted for %s',
  async (remote, forwarded, proxy, counted) => {
    expect(await callerOf(remote, forwarded, proxy)).toBe(counted);
  },
);
