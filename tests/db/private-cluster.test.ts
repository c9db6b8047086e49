import {
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { shortName } from '@/geo/database/cluster/data-directory';
import { openPrivateCluster, type PrivateCluster } from '@/geo/database/cluster/private-cluster';
import { clusterElsewhere, temporaryDirectory } from '../support/data-directory';
import { processesIn, tcpListeners, until } from '../support/processes';

const isRoot = process.getuid?.() === 0;

async function open(
  dataDirectory: string,
  report: (sentence: string) => void = () => {},
): Promise<PrivateCluster> {
  const cluster = await openPrivateCluster({ dataDirectory, report });
  onTestFinished(() => cluster.stop());
  return cluster;
}

async function query(cluster: PrivateCluster, text: string): Promise<string> {
  const client = new pg.Client(cluster.address);
  client.on('error', () => {});
  await client.connect();
  try {
    const result = await client.query({ text, rowMode: 'array' });
    return String(result.rows[0]?.[0]);
  } finally {
    await client.end();
  }
}

const answers = (cluster: PrivateCluster) =>
  query(cluster, 'select 1').then(
    (one) => one === '1',
    () => false,
  );

function postmasterOf(dataDirectory: string): number {
  return Number(processesIn(join(dataDirectory, 'postgres')).sort((one, other) => one - other)[0]);
}

describe('a private cluster', () => {
  it('is made with PostGIS, UTF-8 and checksums, and keeps its data over a stop and a start', async () => {
    const data = temporaryDirectory();
    const first = await open(data);
    expect(await query(first, 'select postgis_lib_version()')).toMatch(/^\d+\.\d+/);
    expect(
      await query(first, "select current_setting('server_encoding') || current_setting('data_checksums')"),
    ).toBe('UTF8on');
    expect(await query(first, "select lower('ƏĞŞÇÖÜ')")).toBe('əğşçöü');
    await query(first, 'create table kept as select 42 as answer');
    await first.stop();
    const second = await open(data);
    expect(await query(second, 'select answer from kept')).toBe('42');
  });

  it('listens on a short socket in a closed folder, and not on TCP', async () => {
    const data = temporaryDirectory();
    const cluster = await open(data);
    const folder = cluster.address.host ?? '';
    expect(`${folder}/.s.PGSQL.5432`.length).toBeLessThan(60);
    expect(lstatSync(folder).mode & 0o777).toBe(0o700);
    expect(tcpListeners(postmasterOf(data))).toBe(0);
    await cluster.stop();
    expect(existsSync(folder)).toBe(false);
  });

  it('leaves no process behind when it is stopped', async () => {
    const data = temporaryDirectory();
    const cluster = await open(data);
    expect(processesIn(join(data, 'postgres'))).not.toEqual([]);
    await cluster.stop();
    expect(processesIn(join(data, 'postgres'))).toEqual([]);
  });

  it.runIf(isRoot)('runs as an unprivileged user when root starts it', async () => {
    const data = temporaryDirectory();
    await open(data);
    expect(statSync(`/proc/${postmasterOf(data)}`).uid).not.toBe(0);
  });

  it.runIf(isRoot)(
    'goes elsewhere when its user cannot enter the data folder, and is found there again',
    async () => {
      const data = join(temporaryDirectory({ closed: true }), '.data');
      const first = await open(data);
      const home = clusterElsewhere(data);
      expect(home).toBe(`/var/lib/filiz/${shortName(data)}`);
      await query(first, 'create table kept as select 42 as answer');
      await first.stop();
      expect(await query(await open(data), 'select answer from kept')).toBe('42');
    },
  );

  it.runIf(isRoot)('does not open the cluster of the data folder it was copied from', async () => {
    const data = join(temporaryDirectory({ closed: true }), '.data');
    const copy = join(temporaryDirectory({ closed: true }), '.data');
    const original = await open(data);
    clusterElsewhere(data);
    await query(original, 'create table kept as select 42 as answer');
    await original.stop();
    cpSync(data, copy, { recursive: true });
    const copied = await open(copy);
    clusterElsewhere(copy);
    expect(await query(copied, "select to_regclass('kept') is null")).toBe('true');
  });

  it.runIf(isRoot)(
    'begins anew when the data folder was deleted, and keeps the last cluster beside the new one',
    async () => {
      const data = join(temporaryDirectory({ closed: true }), '.data');
      const first = await open(data);
      const home = clusterElsewhere(data);
      await query(first, 'create table kept as select 42 as answer');
      await first.stop();
      rmSync(data, { recursive: true });
      const second = await open(data);
      expect(await query(second, "select to_regclass('kept') is null")).toBe('true');
      expect(existsSync(join(home, 'postgres.old', 'PG_VERSION'))).toBe(true);
    },
  );

  it.runIf(isRoot)("refuses a socket folder that is somebody else's", async () => {
    const data = temporaryDirectory();
    const folder = `/tmp/filiz-${shortName(data)}`;
    mkdirSync(folder);
    onTestFinished(() => rmSync(folder, { recursive: true }));
    chownSync(folder, 54_321, 54_321);
    await expect(open(data)).rejects.toThrow(`The folder ${folder} is needed for the database's socket`);
  });

  it('is refused to a second server, by the pid of the first', async () => {
    const data = temporaryDirectory();
    const first = await open(data);
    await expect(open(data)).rejects.toThrow(`is already used by the server with pid ${process.pid}`);
    expect(await answers(first)).toBe(true);
  });

  it.each(['SIGKILL', 'SIGQUIT', 'SIGINT'] as const)(
    'answers again after its postmaster got %s',
    async (signal) => {
      const data = temporaryDirectory();
      const reports: string[] = [];
      const cluster = await open(data, (sentence) => reports.push(sentence));
      await query(cluster, 'create table kept as select 42 as answer');
      process.kill(postmasterOf(data), signal);
      await until(() => reports.length > 0 && answers(cluster));
      expect(await query(cluster, 'select answer from kept')).toBe('42');
      expect(reports[0]).toContain('The database ended by itself and is started again');
    },
  );

  it('answers again after its postmaster was killed under a running query', async () => {
    const data = temporaryDirectory();
    const reports: string[] = [];
    const cluster = await open(data, (sentence) => reports.push(sentence));
    const busy = query(cluster, 'select count(*) from generate_series(1, 1000000000)').catch(() => 'lost');
    await until(() => processesIn(join(data, 'postgres')).length > 6);
    process.kill(postmasterOf(data), 'SIGKILL');
    expect(await busy).toBe('lost');
    await until(() => answers(cluster));
    expect(reports).toHaveLength(1);
  });

  it('opens over a pid file that names a living process of another kind', async () => {
    const data = temporaryDirectory();
    await (await open(data)).stop();
    writeFileSync(join(data, 'postgres/postmaster.pid'), `${process.pid}\n/elsewhere\n`);
    expect(await answers(await open(data))).toBe(true);
  });

  it('refuses the data of another PostgreSQL version in one sentence', async () => {
    const data = temporaryDirectory();
    await (await open(data)).stop();
    writeFileSync(join(data, 'postgres/PG_VERSION'), '11\n');
    await expect(open(data)).rejects.toThrow(
      /was made by PostgreSQL 11, and this machine has \d+\.\d+: install PostgreSQL 11/,
    );
  });

  it('is made anew when an earlier attempt was cut short', async () => {
    const data = temporaryDirectory();
    mkdirSync(join(data, 'postgres.new/base'), { recursive: true });
    writeFileSync(join(data, 'postgres.new/PG_VERSION'), '15\n');
    expect(await answers(await open(data))).toBe(true);
    expect(existsSync(join(data, 'postgres.new'))).toBe(false);
  });
});
