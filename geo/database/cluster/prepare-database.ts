import pg from 'pg';
import { clusterAddress } from './postmaster';

const EXTENSIONS = ['postgis', 'pg_trgm', 'unaccent'];

/** Makes the cluster's database `filiz` when it is missing, and brings its extensions to the installed versions. */
export async function prepareDatabase(socketDirectory: string): Promise<void> {
  await withClient(socketDirectory, 'postgres', async (client) => {
    const found = await client.query("select from pg_database where datname = 'filiz'");
    if (found.rowCount === 0) await client.query('create database filiz');
  });
  await withClient(socketDirectory, 'filiz', async (client) => {
    const available = await client.query<{ name: string }>(
      'select name from pg_available_extensions where name = any($1)',
      [EXTENSIONS],
    );
    for (const { name } of available.rows) {
      await client.query(`create extension if not exists ${name}`);
      await client.query(`alter extension ${name} update`); // the distribution may have upgraded it since
    }
  });
}

async function withClient(
  socketDirectory: string,
  database: string,
  work: (client: pg.Client) => Promise<void>,
) {
  const client = new pg.Client(clusterAddress(socketDirectory, database));
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
