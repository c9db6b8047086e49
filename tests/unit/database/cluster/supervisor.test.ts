import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Postmaster } from '@/geo/database/cluster/postmaster';
import { supervise } from '@/geo/database/cluster/supervisor';

interface FakePostmaster extends Postmaster {
  die: (how: string) => void;
}

function fakePostmaster(): FakePostmaster {
  let die: (how: string) => void = () => {};
  const ended = new Promise<string>((resolve) => {
    die = resolve;
  });
  return { ended, die, interrupt: vi.fn(), stop: vi.fn(async () => die('ended with code 0')) };
}

function watchStarts() {
  const started: FakePostmaster[] = [];
  const reports: string[] = [];
  const pauses: number[] = [];
  const report = (sentence: string) => void reports.push(sentence);
  const sleep = async (milliseconds: number) => void pauses.push(milliseconds);
  const start = vi.fn<() => Promise<Postmaster>>(async () => {
    const postmaster = fakePostmaster();
    started.push(postmaster);
    return postmaster;
  });
  return { started, reports, pauses, start, open: () => supervise(start, report, sleep) };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('the supervisor', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('starts the database again at once when it ends by itself', async () => {
    const { started, reports, pauses, open } = watchStarts();
    const supervised = await open();
    started[0]?.die('killed by SIGKILL');
    await settled();
    expect(started).toHaveLength(2);
    expect(pauses).toEqual([0]);
    expect(reports).toEqual(['The database ended by itself and is started again: killed by SIGKILL.']);
    await supervised.stop();
    expect(started[1]?.stop).toHaveBeenCalled();
  });

  it('does not start it again when it was stopped', async () => {
    const { start, open } = watchStarts();
    await (await open()).stop();
    await settled();
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('waits longer each time, leaves it after five quick ends, and can still be stopped', async () => {
    const { started, reports, pauses, start, open } = watchStarts();
    const supervised = await open();
    start.mockRejectedValue(new Error('disk full'));
    started[0]?.die('killed by SIGKILL');
    await settled();
    expect(pauses).toEqual([0, 200, 500, 1_000, 2_000]);
    expect(reports.at(-1)).toBe('The database ended again and again and is left so: disk full.');
    await supervised.stop();
  });

  it('forgives ends that are far apart', async () => {
    const { started, pauses, open } = watchStarts();
    const clock = vi.spyOn(Date, 'now').mockReturnValue(0);
    const supervised = await open();
    for (let hours = 1; hours <= 10; hours++) {
      clock.mockReturnValue(hours * 3_600_000);
      started.at(-1)?.die('killed by SIGKILL');
      await settled();
    }
    expect(pauses).toEqual(Array.from({ length: 10 }, () => 0));
    await supervised.stop();
  });

  it('stops a database that was just being started again', async () => {
    const { started, start, open } = watchStarts();
    const supervised = await open();
    const second = fakePostmaster();
    let finishStart: (postmaster: Postmaster) => void = () => {};
    start.mockReturnValueOnce(
      new Promise((resolve) => {
        finishStart = resolve;
      }),
    );
    started[0]?.die('killed by SIGKILL');
    await settled();
    const stopping = supervised.stop();
    finishStart(second);
    await stopping;
    expect(second.stop).toHaveBeenCalled();
  });
});
