import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { StartError } from '../start-error';

/** Who runs the cluster: the numbers for spawn's `uid` and `gid`. PostgreSQL refuses to run as root. */
export interface ClusterUser {
  uid: number;
  gid: number;
}

/** The user of a new cluster: this process's own, or an unprivileged one when this process is root. */
export function userOfNewCluster(): ClusterUser {
  if (ownUid() !== 0) return { uid: ownUid(), gid: process.getgid?.() ?? 0 };
  for (const name of ['postgres', 'nobody']) {
    const user = lookUp(name);
    if (user && user.uid !== 0) return user;
  }
  throw new StartError(
    'PostgreSQL does not run as root, and there is no user `postgres` or `nobody` to run it as.',
  );
}

/** The user of a cluster that exists: who owns its folder. Throws when this process may not act as that user. */
export function userOfExistingCluster(directory: string): ClusterUser {
  const { uid, gid } = statSync(directory);
  if (uid !== 0 && (ownUid() === 0 || ownUid() === uid)) return { uid, gid };
  throw new StartError(
    `The database in ${directory} belongs to another user (uid ${uid}): start as that user or as root, or set DATA_DIR to another folder.`,
  );
}

/** What spawn needs to run a program as that user: nothing when this process already is it. */
export function spawnAs({ uid, gid }: ClusterUser): { uid?: number; gid?: number } {
  return ownUid() === uid ? {} : { uid, gid };
}

/** Makes a folder for that user alone and says whether the user can really work in it; leaves none behind if not. */
export function makePrivateDirectory(directory: string, user: ClusterUser): boolean {
  if (own(directory, user) && canWrite(directory, user)) return true;
  rmSync(directory, { recursive: true, force: true });
  return false;
}

/** True when that user can enter a folder and write there: asked of the system by doing it. */
export function canWrite(directory: string, user: ClusterUser): boolean {
  const words = ['-c', 'cd "$1" && : > .access && rm .access', 'sh', directory];
  return spawnSync('/bin/sh', words, { ...spawnAs(user), cwd: '/', stdio: 'ignore' }).status === 0;
}

// Some file systems (shared folders of a virtual machine) take a change of owner for nothing, or refuse it.
function own(directory: string, user: ClusterUser): boolean {
  try {
    mkdirSync(directory, { mode: 0o700 });
    if (ownUid() === 0) chownSync(directory, user.uid, user.gid);
    chmodSync(directory, 0o700);
  } catch {
    return false;
  }
  const { uid, mode } = statSync(directory);
  return uid === user.uid && (mode & 0o077) === 0;
}

function ownUid(): number {
  return process.getuid?.() ?? 0;
}

function lookUp(name: string): ClusterUser | undefined {
  try {
    const [uid, gid] = ['-u', '-g'].map((which) =>
      Number(execFileSync('id', [which, name], { stdio: 'pipe' })),
    );
    return uid === undefined || gid === undefined ? undefined : { uid, gid };
  } catch {
    return undefined;
  }
}
