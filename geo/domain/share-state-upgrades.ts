import { parseMapAddress } from './map-address';
import { sceneOf } from './share-scene';

/** For each version, the step that makes the next one of it. */
export type Upgrades = Readonly<Record<number, (older: Record<string, unknown>) => Record<string, unknown>>>;

/**
 * The steps from every version that was ever written. A step is never changed once released:
 * `tests/fixtures/share-links` holds states of each version and what they must open as.
 */
export const UPGRADES: Upgrades = {
  0: fromMapAddress,
};

// Version 0 is the query of a map address, the only way to share before there were shares: { version: 0, query: 'view=…' }.
function fromMapAddress({ query }: Record<string, unknown>): Record<string, unknown> {
  const parts = Object.fromEntries(new URLSearchParams(typeof query === 'string' ? query : ''));
  const scene = sceneOf(parseMapAddress(parts));
  const layers = parts.layers && parts.layers !== 'none' ? parts.layers.split(',') : undefined;
  return { version: 1, scene: { ...scene, ...(layers && { layers }) } };
}
