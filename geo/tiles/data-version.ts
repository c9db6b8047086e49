import { listen } from '@/geo/database/notices';
import { runOne } from '@/geo/database/run';
import { currentVersion } from '@/geo/queries/tiles';

// Pages are bundled apart from the server, so the number lives where both can see it.
const shared = globalThis as typeof globalThis & { [key: symbol]: unknown };
const VERSION = Symbol.for('filiz.data-version');

/** The data version this process knows; read from the database when nothing has been heard yet. */
export async function dataVersion(): Promise<string> {
  return knownDataVersion() ?? refreshDataVersion();
}

/** The data version this process has heard of, without asking. */
export function knownDataVersion(): string | undefined {
  const known = shared[VERSION];
  return typeof known === 'string' ? known : undefined;
}

/** Reads the version anew and remembers it. */
export async function refreshDataVersion(): Promise<string> {
  const version = String((await runOne(currentVersion))?.id ?? 0);
  shared[VERSION] = version;
  return version;
}

/** Follows the version: what another process loads is known here at once. Returns how to stop. */
export function followDataVersion(): () => Promise<void> {
  return listen('dataset_version', refreshDataVersion);
}
