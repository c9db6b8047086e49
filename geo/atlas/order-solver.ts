import type { BlockedThing, OpenArea, UnlockWeights } from '@/geo/domain/clearing-case';
import type { ClearingOrder } from '@/geo/domain/clearing-order';

/** What an order of clearing is worked out from. */
export interface ClearingJob {
  areas: readonly OpenArea[];
  things: readonly BlockedThing[];
  budgetHa: number;
  weights: UnlockWeights;
}

/** Works out an order, or gives the one it has under this key. Throws unavailable when too many wait, timeout. */
export type OrderSolver = (key: string, job: () => Promise<ClearingJob>) => Promise<ClearingOrder>;

// The pages are bundled apart from the server that opened the solver, so it lives where both can see it.
const shared = globalThis as typeof globalThis & { [key: symbol]: unknown };
const SOLVER = Symbol.for('filiz.order-solver');

/** Makes this the process's solver. */
export function setOrderSolver(solver: OrderSolver): void {
  shared[SOLVER] = solver;
}

/** The process's solver. Throws when nothing has opened one: a page can only be served by our server. */
export function currentOrderSolver(): OrderSolver {
  const solver = shared[SOLVER];
  if (!solver) throw new Error('The solver of the order is not open: start the atlas with `npm start`.');
  return solver as OrderSolver;
}
