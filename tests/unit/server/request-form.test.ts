import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { isWellFormed } from '@/geo/server/request-form';

function request(url: string, host?: string): IncomingMessage {
  const message = new IncomingMessage(new Socket());
  message.url = url;
  if (host !== undefined) message.headers.host = host;
  return message;
}

describe('a request', () => {
  it.each(['/', '/az/deposits?q=%ff', '/axtar%C4%B1%C5%9F', '//double', '/a%2Fb'])(
    'can be read at %s',
    (url) => {
      expect(isWellFormed(request(url, 'localhost:3000'))).toBe(true);
    },
  );

  it.each(['', '*', 'http://other/', '/%', '/%ff', '/a%00b'])('cannot be read at "%s"', (url) => {
    expect(isWellFormed(request(url, 'localhost:3000'))).toBe(false);
  });

  it('may name a host by name, IPv4 or IPv6, or none', () => {
    for (const host of ['filiz.az', '127.0.0.1:3000', '[::1]:3000', undefined])
      expect(isWellFormed(request('/', host))).toBe(true);
    for (const host of ['a b', 'a/b', 'a@b', '']) expect(isWellFormed(request('/', host))).toBe(false);
  });
});
