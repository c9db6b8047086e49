import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartError } from '../start-error';
import { missingPostgis } from './missing-postgis';
import { OLDEST_POSTGRES } from './postgres-programs';

// Debian's server package creates and starts a cluster on TCP 5432 unless a file here says not to.
const NO_CLUSTER = '/etc/postgresql-common/createcluster.d/filiz.conf';

/** True where this process may install packages with apt-get: root on Debian, Ubuntu or their kin. */
export function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && isDebianLike();
}

/** Installs PostgreSQL and PostGIS with apt-get and nothing that listens; of one major version when that is given. */
export async function installPostgis(report: (sentence: string) => void, major?: number): Promise<void> {
  report('Installing PostgreSQL and PostGIS with apt-get; this takes a minute or two.');
  await aptGet(['update']);
  const chosen = major ?? newestVersion(await run('apt-cache', ['pkgnames', 'postgresql-']));
  if (!chosen) throw new StartError(missingPostgis());
  const restore = preventDefaultCluster();
  try {
    const packages = [`postgresql-${chosen}`, `postgresql-${chosen}-postgis-3`];
    await aptGet(['install', '-y', '--no-install-recommends', ...packages]);
  } finally {
    restore();
  }
}

/** The newest major version that both PostgreSQL and PostGIS are packaged for, of apt's package names. */
export function newestVersion(packageNames: string): number | undefined {
  const names = new Set(packageNames.split('\n'));
  const versions = [...names]
    .flatMap((name) => /^postgresql-(\d+)-postgis-3$/.exec(name)?.[1] ?? [])
    .map(Number);
  return versions
    .filter((version) => version >= OLDEST_POSTGRES && names.has(`postgresql-${version}`))
    .sort((one, other) => other - one)[0];
}

function isDebianLike(): boolean {
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function preventDefaultCluster(): () => void {
  const directory = dirname(NO_CLUSTER);
  const created = mkdirSync(directory, { recursive: true, mode: 0o755 });
  writeFileSync(NO_CLUSTER, 'create_main_cluster = false\n');
  return () => {
    rmSync(NO_CLUSTER, { force: true });
    if (created) removeIfEmpty(directory);
  };
}

function removeIfEmpty(directory: string): void {
  try {
    rmdirSync(directory);
  } catch {
    // Somebody else put a file there meanwhile: it is theirs now.
  }
}

async function aptGet(words: string[]): Promise<string> {
  return run('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=120', ...words]);
}

// In a process group of its own: a Ctrl-C in the terminal must not stop dpkg half way.
function run(program: string, words: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
    const child = spawn(program, words, {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: environment,
    });
    let printed = '';
    child.stdout.on('data', (chunk) => {
      printed += chunk;
    });
    child.stderr.on('data', (chunk) => {
      printed += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(printed);
      else reject(new StartError(failure(program, words, printed)));
    });
  });
}

function failure(program: string, words: string[], printed: string): string {
  const reason =
    printed.split('\n').find((line) => /^E: /.test(line)) ?? printed.trim().split('\n').at(-1) ?? '';
  return `PostGIS could not be installed: \`${program} ${words.filter((word) => /^[a-z]/.test(word)).join(' ')}\` said "${reason}".`;
}
