import { chmodSync, chownSync, lstatSync, mkdirSync, rmdirSync } from 'node:fs';
import { StartError } from '../start-error';
import type { ClusterUser } from './cluster-user';

/** Makes (or takes over) the folder of the cluster's socket, which only its user may enter. */
export function openSocketDirectory(directory: string, user: ClusterUser): void {
  const isRoot = process.getuid?.() === 0;
  try {
    mkdirSync(directory, { mode: 0o700 });
  } catch {
    const found = lstatSync(directory, { throwIfNoEntry: false });
    const ours = found?.isDirectory() && (found.uid === user.uid || (isRoot && found.uid === 0));
    if (!ours)
      throw new StartError(
        `The folder ${directory} is needed for the database's socket but is somebody else's: remove it.`,
      );
  }
  if (isRoot) chownSync(directory, user.uid, user.gid);
  chmodSync(directory, 0o700);
}

/** Removes the folder of a stopped cluster's socket. */
export function closeSocketDirectory(directory: string): void {
  try {
    rmdirSync(directory);
  } catch {
    // Something is still in it: the next start takes it over as it is.
  }
}
