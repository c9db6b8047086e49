import { execFileSync } from 'node:child_process';
import { readdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  examinePrograms,
  isAtLeast,
  OLDEST_POSTGIS,
  OLDEST_POSTGRES,
  type PostgresPrograms,
} from './postgres-programs';

// Folders with a version in their name, as [parent, name, the rest].
const VERSIONED: readonly [string, RegExp, string][] = [
  ['/usr/lib/postgresql', /^\d+$/, 'bin'], // Debian, Ubuntu
  ['/usr', /^pgsql-\d+$/, 'bin'], // Fedora and its kin, from postgresql.org
  ['/usr/libexec', /^postgresql\d*$/, '.'], // Alpine
  ['/opt/homebrew/opt', /^postgresql(@\d+)?$/, 'bin'],
  ['/usr/local/opt', /^postgresql(@\d+)?$/, 'bin'],
  ['/home/linuxbrew/.linuxbrew/opt', /^postgresql(@\d+)?$/, 'bin'],
  ['/Applications/Postgres.app/Contents/Versions', /^\d+$/, 'bin'],
];

/** Every PostgreSQL found in the usual places of this machine, each once. */
export function listPostgres(): PostgresPrograms[] {
  const places = [
    configuredDirectory(),
    ...versionedDirectories(),
    ...searchPath(),
    '/usr/local/pgsql/bin',
    '/usr/bin',
  ];
  const real = new Set(places.flatMap(realDirectory));
  return [...real].flatMap((directory) => examinePrograms(directory) ?? []);
}

/** The newest of them that is new enough and has a PostGIS that is; only of one major version when that is given. */
export function choosePostgres(found: PostgresPrograms[], major?: number): PostgresPrograms | undefined {
  return found
    .filter((one) => one.major >= OLDEST_POSTGRES && one.postgis && isAtLeast(one.postgis, OLDEST_POSTGIS))
    .filter((one) => major === undefined || one.major === major)
    .sort((one, other) => other.major - one.major || (isAtLeast(one.version, other.version) ? -1 : 1))[0];
}

function configuredDirectory(): string {
  try {
    return execFileSync('pg_config', ['--bindir'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return '';
  }
}

function versionedDirectories(): string[] {
  return VERSIONED.flatMap(([parent, name, rest]) =>
    entries(parent)
      .filter((entry) => name.test(entry))
      .map((entry) => join(parent, entry, rest)),
  );
}

function searchPath(): string[] {
  return (process.env.PATH ?? '').split(':');
}

function entries(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

// The folder the server program really lies in: many places only link to it.
function realDirectory(path: string): string[] {
  try {
    return path.startsWith('/') ? [dirname(realpathSync(join(path, 'postgres')))] : [];
  } catch {
    return [];
  }
}
