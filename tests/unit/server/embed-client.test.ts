import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundleEmbedClient } from '@/geo/server/embed-client';

const MAPLIBRE = 'node_modules/maplibre-gl/dist';
const MOST_KILOBYTES = 30; // the map page has more than 170 beyond MapLibre

function answerTo(url: string): { isOurs: boolean; headers: Record<string, unknown>; body: Buffer } {
  const client = bundleEmbedClient(process.cwd(), false);
  let [headers, body]: [Record<string, unknown>, Buffer] = [{}, Buffer.alloc(0)];
  const response = {
    writeHead: (_: number, given: Record<string, unknown>) => {
      headers = given;
      return response;
    },
    end: (given: Buffer) => {
      body = given;
    },
  };
  const request = { method: 'GET', url: url || client.path } as IncomingMessage;
  const isOurs = client.answer(request, response as unknown as ServerResponse);
  return { isOurs, headers, body };
}

test('the script of embeds is MapLibre and little else, kept for good under an address of its content', () => {
  const { isOurs, headers, body } = answerTo('');
  expect(isOurs).toBe(true);
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  const script = gunzipSync(body).toString('utf8');
  expect(script).not.toContain('react');
  const beyond = body.byteLength - gzipSync(readFileSync(`${MAPLIBRE}/maplibre-gl.mjs`)).byteLength;
  expect(beyond / 1_024).toBeLessThan(MOST_KILOBYTES);
});

test('other addresses are left to the pages', () => {
  expect(answerTo('/embed-client/0000000000000000/embed.js').isOurs).toBe(false);
  expect(answerTo('/az').isOurs).toBe(false);
});
