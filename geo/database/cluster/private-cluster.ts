import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DatabaseAddress } from '../pool';
import { StartError } from '../start-error';
import { type ClusterPlace, findCluster, makeCluster, openDataDirectory, shortName } from './data-directory';
import { choosePostgres, listPostgres } from './find-postgres';
import { initialiseCluster } from './initialise';
import { canInstall, installPostgis } from './install-postgis';
import { type Lock, tryLock } from './lock';
import { missingPostgis } from './missing-postgis';
import type { PostgresPrograms } from './postgres-programs';
import { clusterAddress, startPostmaster } from './postmaster';
import { prepareDatabase } from './prepare-database';
import { closeSocketDirectory, openSocketDirectory } from './socket-directory';
import { supervise } from './supervisor';

/** What a private cluster is opened with. */
export interface PrivateClusterOptions {
  dataDirectory: string;
  /** Told in sentences what takes long, and later what goes wrong. */
  report: (sentence: string) => void;
}

/** A PostGIS cluster of our own, running until it is stopped. */
export interface PrivateCluster {
  address: DatabaseAddress;
  stop(): Promise<void>;
}

/** Opens the data folder's own PostGIS cluster: makes it when there is none, takes over what an ended server left. */
export async function openPrivateCluster({
  dataDirectory,
  report,
}: PrivateClusterOptions): Promise<PrivateCluster> {
  const data = openDataDirectory(dataDirectory);
  const locks: Lock[] = [await lockOrRefuse(data, data)];
  const releaseAll = () => {
    for (const lock of locks) lock.release();
  };
  try {
    const found = findCluster(data);
    const programs = await findPrograms(found, report);
    const place = found ?? (await makeCluster(data, (empty) => initialiseCluster(programs, empty)));
    const home = dirname(place.directory);
    if (home !== data) locks.push(await lockOrRefuse(home, data));
    const stopCluster = await run(programs, place, data, report);
    return {
      address: privateClusterAddress(data),
      stop: () => stopCluster().finally(releaseAll),
    };
  } catch (failure) {
    releaseAll();
    throw failure;
  }
}

/** The address of the cluster of a data folder while it runs. */
export function privateClusterAddress(data: string): DatabaseAddress {
  return clusterAddress(socketDirectoryOf(data));
}

async function run(
  programs: PostgresPrograms,
  place: ClusterPlace,
  data: string,
  report: (sentence: string) => void,
) {
  const socketDirectory = socketDirectoryOf(data);
  openSocketDirectory(socketDirectory, place.user);
  const options = { programs, place, socketDirectory, log: join(data, 'postgres.log') };
  const supervised = await supervise(() => startPostmaster(options), report);
  const stop = async () => {
    await supervised.stop();
    closeSocketDirectory(socketDirectory);
  };
  try {
    await prepareDatabase(socketDirectory);
    return stop;
  } catch (failure) {
    await stop();
    throw failure;
  }
}

// Not os.tmpdir(): on some systems it is long, and a socket's path may have 103 characters.
function socketDirectoryOf(data: string): string {
  return `/tmp/filiz-${shortName(data)}`;
}

async function lockOrRefuse(home: string, data: string): Promise<Lock> {
  const answer = await tryLock(join(home, 'lock')).catch((cause: unknown) => {
    throw new StartError(`The data folder ${data} cannot be written by this user: set DATA_DIR to another.`, {
      cause,
    });
  });
  if ('lock' in answer) return answer.lock;
  throw new StartError(
    `The data folder ${data} is already used by the server with pid ${answer.heldBy}: stop it, or set DATA_DIR to another folder.`,
  );
}

async function findPrograms(
  found: ClusterPlace | undefined,
  report: (sentence: string) => void,
): Promise<PostgresPrograms> {
  const major = found && Number.parseInt(readFileSync(join(found.directory, 'PG_VERSION'), 'utf8'), 10);
  const listed = listPostgres();
  const present = choosePostgres(listed, major);
  if (present) return present;
  refuseOther(listed, found, major);
  if (!canInstall()) throw new StartError(missingPostgis());
  await installPostgis(report, listed.find((one) => one.major === major)?.major);
  const listedNow = listPostgres();
  const installed = choosePostgres(listedNow, major);
  if (installed) return installed;
  refuseOther(listedNow, found, major);
  throw new StartError(missingPostgis());
}

function refuseOther(
  listed: PostgresPrograms[],
  found: ClusterPlace | undefined,
  major: number | undefined,
): void {
  const other = choosePostgres(listed);
  if (!found || !other) return;
  throw new StartError(
    `The database in ${found.directory} was made by PostgreSQL ${major}, and this machine has ${other.version}: ` +
      `install PostgreSQL ${major} with PostGIS, or set DATA_DIR to another folder to begin anew.`,
  );
}
