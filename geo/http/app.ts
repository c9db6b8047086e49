import { Hono } from 'hono';
import { AtlasError, ERROR_KINDS } from '@/geo/domain/errors';
import { apiRoutes } from './api';
import { healthRoutes } from './health';
import { notKeptPage } from './not-kept';
import { asKnownError, problem } from './problem';
import { sitemapRoutes } from './sitemap';
import { tileRoutes } from './tiles';

/** What the HTTP API is made with. */
export interface HttpOptions {
  /** The address clients reach the server at, when it is not the one they ask (behind a proxy). */
  publicUrl?: string | undefined;
  /** Told of every failure that is not the client's. */
  onFailure?: (error: AtlasError) => void;
}

/** The HTTP API: tiles, JSON, pictures, sitemap and health, every failure as problem+json. */
export function createHttpApp({ publicUrl, onFailure }: HttpOptions = {}): Hono {
  const app = new Hono();
  app.route('/', healthRoutes);
  app.route('/', sitemapRoutes(publicUrl));
  app.route('/', notKeptPage);
  app.route('/tiles', tileRoutes(publicUrl));
  app.route('/api', apiRoutes(publicUrl));
  app.notFound((context) =>
    problem(context, new AtlasError('not_found', 'There is nothing at this address.')),
  );
  app.onError((error, context) => {
    const known = asKnownError(error);
    if (ERROR_KINDS[known.kind].status >= 500) onFailure?.(known);
    return problem(context, known);
  });
  return app;
}
