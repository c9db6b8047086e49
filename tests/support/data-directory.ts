import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new folder that everyone may enter (or only its owner), removed when the test is over with the cluster it names. */
export function temporaryDirectory({ closed = false } = {}): string {
  const directory = mkdtempSync(join(tmpdir(), 'filiz-test-'));
  if (!closed) chmodSync(directory, 0o755);
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** Where the cluster of a data folder that its user cannot enter went; removed when the test is over. */
export function clusterElsewhere(dataDirectory: string): string {
  const pointer = join(dataDirectory, 'cluster-is-in');
  const home = existsSync(pointer) ? readFileSync(pointer, 'utf8') : '';
  if (home.startsWith('/var/lib/filiz/'))
    onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  return home;
}
