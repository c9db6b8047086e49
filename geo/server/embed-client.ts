import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';

const ENTRY = 'components/embed/embed-client.ts';
// The map finds its worker beside its own script.
const WORKER = 'maplibre-gl/dist/maplibre-gl-worker.mjs';

/** The script of embeds and the map's worker, ready to be sent. */
export interface EmbedClient {
  /** The path of the script; it changes with what the script says. */
  path: string;
  /** Answers a request for one of its files; false for any other request. */
  answer: (request: IncomingMessage, response: ServerResponse) => boolean;
}

/** Bundles the script of embeds, which is apart from the pages so that an embed loads none of their framework. */
export function bundleEmbedClient(root: string, dev: boolean): EmbedClient {
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    minify: !dev,
    logLevel: 'silent',
  });
  const script = Buffer.from(outputFiles[0]?.contents ?? []);
  const worker = readFileSync(createRequire(join(root, 'package.json')).resolve(WORKER));
  const folder = `/embed-client/${createHash('sha256').update(script).digest('hex').slice(0, 16)}`;
  const files = new Map([
    [`${folder}/embed.js`, gzipSync(script)],
    [`${folder}/${WORKER}`, gzipSync(worker)],
  ]);
  return {
    path: `${folder}/embed.js`,
    answer: (request, response) => {
      const file = files.get(request.url ?? '');
      if (!file || request.method !== 'GET') return false;
      response
        .writeHead(200, {
          'content-type': 'text/javascript',
          'content-encoding': 'gzip',
          'content-length': file.byteLength,
          'cache-control': 'public, max-age=31536000, immutable',
          'x-content-type-options': 'nosniff',
        })
        .end(file);
      return true;
    },
  };
}
