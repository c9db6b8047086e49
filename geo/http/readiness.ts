import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { readinessOf, readinessOfAll } from '@/geo/atlas/readiness';
import { CRITERIA, rankDeposits } from '@/geo/domain/readiness';
import { FIRST_WEIGHTS, formatWeights, MAX_WEIGHT, parseWeights } from '@/geo/domain/readiness-weights';
import { documented } from './documented';
import { none, slugParameter } from './parameters';

const weightsQuery = z.strictObject({
  weights: z
    .string()
    .optional()
    .openapi({ example: 'clearance:3,access_now:2' })
    .transform((text, context) => {
      const weights = text === undefined ? FIRST_WEIGHTS : parseWeights(text);
      if (weights) return weights;
      context.addIssue(
        `must be criterion:number,… with numbers of 0 to ${MAX_WEIGHT}, not all 0; criteria: ${CRITERIA.join(', ')}`,
      );
      return z.NEVER;
    }),
});

/** `/api/readiness`: every ranked deposit under the given weights, and one deposit with the claims behind its criteria. */
export function addReadinessRoutes(api: OpenAPIHono): void {
  api.openapi(
    createRoute({
      method: 'get',
      path: '/readiness',
      request: { query: weightsQuery },
      ...documented(
        'Deposits by readiness, computed from the claims named in each input, highest lower end first',
      ),
    }),
    async (context) => {
      const { weights } = context.req.valid('query');
      const ranked = rankDeposits(await readinessOfAll(), weights);
      const deposits = ranked.map(({ deposit, place, score }) => ({ place, score, ...deposit }));
      return context.json({ weights: formatWeights(weights), deposits }, 200);
    },
  );
  api.openapi(
    createRoute({
      method: 'get',
      path: '/readiness/{slug}',
      request: { query: none, params: slugParameter },
      ...documented('The criteria of one deposit, with their inputs and claims'),
    }),
    async (context) => context.json(await readinessOf(context.req.valid('param').slug), 200),
  );
}
