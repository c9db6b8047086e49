import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../start-error';
import { spawnAs } from './cluster-user';
import type { ClusterPlace } from './data-directory';
import type { PostgresPrograms } from './postgres-programs';
import { postgresEnvironment } from './postmaster';

// C.UTF-8 sorts by code point and folds case in all languages; where the system has no such locale, ICU does.
const LOCALES: readonly string[][] = [
  ['--locale=C.UTF-8'],
  ['--locale=C', '--locale-provider=icu', '--icu-locale=und'],
];

/** Fills an empty folder with a new cluster: UTF-8, checksums, the superuser `filiz`, no way in but the local socket. */
export async function initialiseCluster(programs: PostgresPrograms, place: ClusterPlace): Promise<void> {
  let failure = '';
  for (const locale of LOCALES) {
    failure = await initdb(programs, place, locale);
    if (!failure) return;
    empty(place.directory);
  }
  throw new StartError(`The database cluster could not be made in ${place.directory}: ${failure}.`);
}

function initdb(programs: PostgresPrograms, place: ClusterPlace, locale: string[]): Promise<string> {
  const access = ['--auth-local=trust', '--auth-host=reject'];
  const words = [
    '-D',
    place.directory,
    '-U',
    'filiz',
    '-E',
    'UTF8',
    '--data-checksums',
    ...access,
    ...locale,
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(join(programs.directory, 'initdb'), words, {
      ...spawnAs(place.user),
      cwd: place.directory, // where a later start looks for what was left running
      env: postgresEnvironment(),
      detached: true, // a Ctrl-C in the terminal is for the server to pass on
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code === 0 ? '' : lastReason(said)));
  });
}

function lastReason(said: string): string {
  const lines = said.trim().split('\n');
  const reason = lines.findLast((line) => /error|fatal/i.test(line)) ?? lines.at(-1) ?? '';
  return reason.replace(/^.*?(error|FATAL): */, '') || 'initdb failed';
}

function empty(directory: string): void {
  mkdirSync(directory, { recursive: true });
  for (const name of readdirSync(directory)) rmSync(join(directory, name), { recursive: true, force: true });
}
