import { existsSync, readFileSync } from 'node:fs';
import { OLDEST_POSTGIS, OLDEST_POSTGRES } from './postgres-programs';

const ALTERNATIVE = 'or run `docker compose up -d db` and set DATABASE_URL as .env.example shows';

/** The sentence for a machine without PostGIS: what is missing and the exact command that brings it. */
export function missingPostgis(): string {
  return (
    `No PostgreSQL ${OLDEST_POSTGRES} or newer with PostGIS ${OLDEST_POSTGIS} or newer was found on this machine: ` +
    `run \`${installCommand(process.platform, osRelease())}\` and start again, ${ALTERNATIVE}.`
  );
}

/** The command that installs PostgreSQL and PostGIS on a system, by its os-release text. */
export function installCommand(platform: NodeJS.Platform, release: string): string {
  if (platform === 'darwin') return 'brew install postgresql@17 postgis';
  const kin = release
    .split('\n')
    .filter((line) => /^ID(_LIKE)?=/.test(line))
    .join(' ');
  if (/fedora|rhel|centos/.test(kin))
    return 'sudo dnf install -y postgresql-server postgresql-contrib postgis';
  if (/arch/.test(kin)) return 'sudo pacman -S --needed postgresql postgis';
  if (/alpine/.test(kin)) return 'sudo apk add postgresql postgresql-contrib postgis';
  if (/suse/.test(kin)) return 'sudo zypper install -y postgresql-server postgresql-contrib postgis';
  return 'sudo apt-get install -y --no-install-recommends postgresql postgresql-postgis';
}

function osRelease(): string {
  return existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
}
