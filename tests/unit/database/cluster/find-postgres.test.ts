import { describe, expect, it } from 'vitest';
import { choosePostgres } from '@/geo/database/cluster/find-postgres';
import { newestVersion } from '@/geo/database/cluster/install-postgis';
import { installCommand } from '@/geo/database/cluster/missing-postgis';
import { isAtLeast, type PostgresPrograms } from '@/geo/database/cluster/postgres-programs';

function programs(version: string, postgis: string | undefined): PostgresPrograms {
  return { directory: `/pg/${version}`, version, major: Number.parseInt(version, 10), postgis };
}

describe('choosing a PostgreSQL', () => {
  it('takes the newest that has a PostGIS new enough', () => {
    const found = [
      programs('15.8', '3.3.2'),
      programs('17.2', '3.5.0'),
      programs('18.1', undefined),
      programs('16.4', '3.2.9'),
    ];
    expect(choosePostgres(found)?.version).toBe('17.2');
    expect(choosePostgres([programs('16.2', '3.4.0'), programs('16.10', '3.4.0')])?.version).toBe('16.10');
  });

  it('takes only the version that made the data when there are data', () => {
    const found = [programs('15.8', '3.3.2'), programs('17.2', '3.5.0')];
    expect(choosePostgres(found, 15)?.version).toBe('15.8');
    expect(choosePostgres(found, 16)).toBeUndefined();
  });

  it('takes none that is older than 15', () => {
    expect(choosePostgres([programs('14.12', '3.5.0')])).toBeUndefined();
  });

  it('compares versions by number', () => {
    expect(isAtLeast('3.10.0', '3.3')).toBe(true);
    expect(isAtLeast('3.3', '3.3.0')).toBe(true);
    expect(isAtLeast('3.2.9', '3.3')).toBe(false);
    expect(isAtLeast('15.14 (Debian 15.14-0+deb12u1)', '15')).toBe(true);
    expect(isAtLeast('17beta1', '15')).toBe(true);
  });
});

describe('installing PostGIS', () => {
  it('takes the newest version that both packages exist for', () => {
    const names =
      'postgresql-14\npostgresql-14-postgis-3\npostgresql-15\npostgresql-15-postgis-3\npostgresql-17\npostgresql-16-postgis-3\n';
    expect(newestVersion(names)).toBe(15);
    expect(newestVersion('postgresql-14\npostgresql-14-postgis-3\n')).toBeUndefined();
  });

  it('names the command of the system', () => {
    expect(installCommand('darwin', '')).toContain('brew install');
    expect(installCommand('linux', 'ID=fedora\n')).toContain('dnf install');
    expect(installCommand('linux', 'ID=rocky\nID_LIKE="rhel centos fedora"\n')).toContain('dnf install');
    expect(installCommand('linux', 'ID=alpine\n')).toContain('apk add');
    expect(installCommand('linux', 'ID=ubuntu\nID_LIKE=debian\n')).toContain('apt-get install');
  });
});
