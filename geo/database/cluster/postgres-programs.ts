import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const OLDEST_POSTGRES = 15;
export const OLDEST_POSTGIS = '3.3';

/** One PostgreSQL found on this machine: its programs, its versions, and its PostGIS if it has one. */
export interface PostgresPrograms {
  directory: string;
  version: string;
  major: number;
  postgis: string | undefined;
}

/** What the PostgreSQL in a folder of programs is; undefined when the folder has no server programs that run. */
export function examinePrograms(directory: string): PostgresPrograms | undefined {
  if (!existsSync(join(directory, 'initdb')) || !existsSync(join(directory, 'postgres'))) return undefined;
  const version = /\(PostgreSQL\) ([\d.]+)/.exec(answer(join(directory, 'postgres'), '--version'))?.[1];
  if (!version) return undefined;
  const major = Number.parseInt(version, 10);
  return { directory, version, major, postgis: postgisVersion(directory, major) };
}

/** True when a version such as 3.10.1 is at least the other, compared number by number. */
export function isAtLeast(version: string, other: string): boolean {
  const [given, wanted] = [version, other].map((text) =>
    text.split('.').map((part) => Number.parseInt(part, 10)),
  );
  for (const [index, number] of (wanted ?? []).entries()) {
    const difference = (given?.[index] ?? 0) - number;
    if (difference !== 0) return difference > 0;
  }
  return true;
}

function postgisVersion(directory: string, major: number): string | undefined {
  for (const shared of sharedDirectories(directory, major)) {
    const control = join(shared, 'extension', 'postgis.control');
    if (existsSync(control)) return /default_version *= *'([\d.]+)/.exec(readFileSync(control, 'utf8'))?.[1];
  }
  return undefined;
}

// pg_config knows, but some distributions ship it in a package for developers only.
function sharedDirectories(directory: string, major: number): string[] {
  const told = answer(join(directory, 'pg_config'), '--sharedir').trim();
  const around = dirname(directory);
  return [
    told,
    join(around, 'share'),
    `/usr/share/postgresql/${major}`,
    '/usr/share/pgsql',
    '/usr/share/postgresql',
  ].filter((path) => path !== '');
}

function answer(program: string, argument: string): string {
  try {
    return execFileSync(program, [argument], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      cwd: '/',
    });
  } catch {
    return '';
  }
}
