import { Hono } from 'hono';
import { refreshDataVersion } from '@/geo/tiles/data-version';

/** `/healthz`: the process is alive. `/readyz`: the database is reached, migrated and filled. */
export const healthRoutes = new Hono()
  .get('/healthz', (context) => context.json({ status: 'alive' }))
  .get('/readyz', async (context) => {
    const version = await refreshDataVersion();
    return context.json({ status: 'ready', version: Number(version) });
  });
