import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryDirectory } from '../support/data-directory';
import { killAllIn, processesIn, startProgram, until } from '../support/processes';

const HOLDER = 'tests/fixtures/programs/hold-cluster.ts';

it('takes over the cluster of a server that was killed', async () => {
  const data = temporaryDirectory();
  const first = startProgram(HOLDER, [data]);
  await first.prints('holding');
  first.kill('SIGKILL');
  await first.ended;
  const orphans = processesIn(join(data, 'postgres'));
  expect(orphans).not.toEqual([]);

  const second = startProgram(HOLDER, [data]);
  await second.prints('holding');
  expect(processesIn(join(data, 'postgres')).filter((pid) => orphans.includes(pid))).toEqual([]);
  second.kill('SIGKILL');
  await second.ended;
  killAllIn(join(data, 'postgres'));
});

it('refuses a second process in one sentence that names the first', async () => {
  const data = temporaryDirectory();
  const first = startProgram(HOLDER, [data]);
  await first.prints('holding');
  const second = startProgram(HOLDER, [data]);
  expect(await second.ended).toBe(1);
  expect(second.errors()).toBe(
    `The data folder ${data} is already used by the server with pid ${first.pid}: stop it, or set DATA_DIR to another folder.\n`,
  );
  first.kill('SIGKILL');
  await first.ended;
  killAllIn(join(data, 'postgres'));
});

it('lets exactly one of several that start at once have the cluster', async () => {
  const data = temporaryDirectory();
  const starters = [1, 2, 3].map(() => startProgram(HOLDER, [data]));
  const isDecided = () =>
    starters.every((one) => one.output().includes('holding') || one.errors().includes('is already used'));
  await until(isDecided);
  const holders = starters.filter((one) => one.output().includes('holding'));
  expect(holders).toHaveLength(1);
  for (const holder of holders) {
    holder.kill('SIGKILL');
    await holder.ended;
  }
  killAllIn(join(data, 'postgres'));
});
