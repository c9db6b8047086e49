import { createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryDirectory } from '../support/data-directory';
import { administer, testDatabase } from '../support/postgres';
import { freePort, startProgram } from '../support/processes';

const { address } = await testDatabase({ empty: true });

async function start(environment: Record<string, string>) {
  const program = startProgram('geo/server/main.ts', [], {
    PORT: String(await freePort()),
    DATA_DIR: temporaryDirectory(),
    ...environment,
  });
  const code = await program.ended;
  return { code, errors: program.errors() };
}

function urlFor(user: string): string {
  return `postgresql://${user}:secret@localhost/${address.database}?host=${address.host}&port=${address.port}`;
}

describe('a start that cannot succeed says why in one sentence and exits with 1', () => {
  it('when the port is in use', async () => {
    const port = await freePort();
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    onTestFinished(() => new Promise((resolve) => other.close(() => resolve())));
    expect(await start({ PORT: String(port) })).toEqual({
      code: 1,
      errors: `Port ${port} is in use: stop what listens there, or set PORT to another.\n`,
    });
  });

  it('when DATABASE_URL cannot be reached, without its password', async () => {
    const port = await freePort();
    const outcome = await start({ DATABASE_URL: `postgresql://filiz:secret@127.0.0.1:${port}/filiz` });
    expect(outcome).toEqual({
      code: 1,
      errors: `The database at 127.0.0.1:${port}/filiz cannot be reached (connect ECONNREFUSED 127.0.0.1:${port}): check DATABASE_URL.\n`,
    });
  });

  it('when something else than PostgreSQL answers there and says nothing', async () => {
    const silent = createServer();
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void silent.close());
    const at = silent.address();
    const port = typeof at === 'object' && at ? at.port : 0;
    const { code, errors } = await start({ DATABASE_URL: `postgresql://filiz@127.0.0.1:${port}/filiz` });
    expect(code).toBe(1);
    expect(errors).toMatch(
      /^The database at 127\.0\.0\.1:\d+\/filiz cannot be reached \(.*\): check DATABASE_URL\.\n$/,
    );
  });

  it('when the database has no PostGIS and its user may not add it', async () => {
    await administer('create role plain login');
    onTestFinished(() => administer('drop role plain'));
    const { code, errors } = await start({ DATABASE_URL: urlFor('plain') });
    expect(code).toBe(1);
    expect(errors).toMatch(
      /^The database at localhost\/test_\w+ has no PostGIS and this user cannot add it \(permission denied.*\n$/,
    );
    expect(errors.trim().split('\n')).toHaveLength(1);
  });

  it('when settings are wrong, naming each', async () => {
    const { code, errors } = await start({ PORT: 'many', DATABASE_URL: 'mysql://x' });
    expect(code).toBe(1);
    expect(errors).toMatch(/^Wrong setting: PORT: .*; DATABASE_URL: .*\n$/);
  });

  it('when HOST is not an address of this machine', async () => {
    const { code, errors } = await start({ HOST: '192.0.2.1' });
    expect({ code, errors }).toEqual({
      code: 1,
      errors: 'HOST 192.0.2.1 is not an address of this machine: set it to localhost or 0.0.0.0.\n',
    });
  });
});
