import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../start-error';
import {
  type ClusterUser,
  canWrite,
  makePrivateDirectory,
  userOfExistingCluster,
  userOfNewCluster,
} from './cluster-user';
import { endLeftovers } from './leftovers';
import { lockHolder } from './lock';

// Where the cluster goes when the unprivileged user it runs as cannot enter the data folder, such as one in root's home.
const ELSEWHERE = '/var/lib/filiz';

/** Where the cluster's files are, and who owns and runs it. */
export interface ClusterPlace {
  directory: string;
  user: ClusterUser;
}

/** Makes the data folder when there is none and returns its real path. */
export function openDataDirectory(dataDirectory: string): string {
  try {
    // Made for others to enter, whatever the umask: the cluster in it runs as another user and is closed itself.
    if (mkdirSync(dataDirectory, { recursive: true })) chmodSync(dataDirectory, 0o755);
    return realpathSync(dataDirectory);
  } catch (cause) {
    throw new StartError(
      `The data folder ${dataDirectory} cannot be made or read: set DATA_DIR to another.`,
      { cause },
    );
  }
}

/** Eight hexadecimal digits that stand for a data folder where its path is too long. */
export function shortName(dataDirectory: string): string {
  return createHash('sha256').update(dataDirectory).digest('hex').slice(0, 8);
}

/** The place of the data folder's cluster, or undefined when it has none yet. */
export function findCluster(dataDirectory: string): ClusterPlace | undefined {
  const homes = [dataDirectory, pointedHome(dataDirectory) ?? dataDirectory];
  const directory = homes.map((home) => join(home, 'postgres')).find(isCluster);
  if (!directory) return undefined;
  const user = userOfExistingCluster(directory);
  if (canWrite(directory, user)) return { directory, user };
  throw new StartError(
    `The user who owns the database in ${directory} cannot enter that folder: let others enter the folders above it.`,
  );
}

/** Makes an empty folder for a new cluster, and calls `fill` on it; it becomes the cluster only when that is done. */
export async function makeCluster(
  dataDirectory: string,
  fill: (place: ClusterPlace) => Promise<void>,
): Promise<ClusterPlace> {
  const user = userOfNewCluster();
  const home = await chooseHome(dataDirectory, user);
  const unfinished = join(home, 'postgres.new');
  await fill({ directory: unfinished, user });
  const directory = join(home, 'postgres');
  renameSync(unfinished, directory);
  return { directory, user };
}

async function chooseHome(dataDirectory: string, user: ClusterUser): Promise<string> {
  if (await makeUnfinished(dataDirectory, user)) return dataDirectory;
  if (process.getuid?.() !== 0) {
    throw new StartError(
      `The data folder ${dataDirectory} cannot be written by this user: set DATA_DIR to another.`,
    );
  }
  const home = join(ELSEWHERE, shortName(dataDirectory));
  mkdirSync(home, { recursive: true, mode: 0o755 });
  await setAside(home);
  if (!(await makeUnfinished(home, user)))
    throw new StartError(`PostgreSQL's user (uid ${user.uid}) cannot work in ${home}.`);
  writeFileSync(join(home, 'owner'), dataDirectory);
  writeFileSync(pointerOf(dataDirectory), home);
  return home;
}

async function makeUnfinished(home: string, user: ClusterUser): Promise<boolean> {
  const unfinished = join(home, 'postgres.new');
  await endLeftovers(unfinished);
  rmSync(unfinished, { recursive: true, force: true });
  return makePrivateDirectory(unfinished, user);
}

// Whoever deleted the data folder wanted to begin anew; the last cluster is kept all the same, for it may hold work.
async function setAside(home: string): Promise<void> {
  const left = join(home, 'postgres');
  if (!existsSync(left)) return;
  const holder = await lockHolder(join(home, 'lock'));
  if (holder !== undefined)
    throw new StartError(
      `The server with pid ${holder} still runs on a data folder that was deleted: stop it first.`,
    );
  await endLeftovers(left);
  rmSync(`${left}.old`, { recursive: true, force: true });
  renameSync(left, `${left}.old`);
}

// A copied checkout brings a copy of the pointer along: it must not open the cluster of the one it was copied from.
function pointedHome(dataDirectory: string): string | undefined {
  const home = contentOf(pointerOf(dataDirectory));
  if (!home || !existsSync(home)) return undefined;
  const owner = contentOf(join(home, 'owner')) ?? dataDirectory;
  if (owner === dataDirectory) return home;
  if (contentOf(pointerOf(owner)) === home) return undefined;
  writeFileSync(join(home, 'owner'), dataDirectory);
  return home;
}

function pointerOf(dataDirectory: string): string {
  return join(dataDirectory, 'cluster-is-in');
}

function isCluster(directory: string): boolean {
  return existsSync(join(directory, 'PG_VERSION'));
}

function contentOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined;
}
