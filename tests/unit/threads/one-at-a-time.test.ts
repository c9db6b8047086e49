import { Worker } from 'node:worker_threads';
import { describe, expect, onTestFinished, test } from 'vitest';
import { OneAtATime, type OneAtATimeOptions } from '@/geo/threads/one-at-a-time';

interface Job {
  word: string;
}

// Answers with the word and how many jobs this very thread has had; some words make it hang, fail, or break.
const THREAD = `
  const { parentPort } = require('node:worker_threads');
  let jobs = 0;
  parentPort.on('message', ({ word }) => {
    jobs += 1;
    if (word === 'hang') for (;;);
    if (word === 'break') throw new Error('broken');
    if (word === 'leave') process.exit(3);
    parentPort.postMessage(word === 'fail' ? { failure: 'no' } : { word, jobs });
  });`;

function desk(options: Partial<OneAtATimeOptions> = {}) {
  const threads: Worker[] = [];
  onTestFinished(async () => {
    await Promise.all(threads.map((thread) => thread.terminate()));
  });
  const start = () => {
    const thread = new Worker(THREAD, { eval: true });
    threads.push(thread);
    return thread;
  };
  const asked = new OneAtATime<Job, { word: string; jobs: number }>({
    start,
    queueLimit: 3,
    timeLimitMs: 60_000,
    idleMs: 60_000,
    words: { busy: 'busy', late: 'late', failed: 'failed' },
    ...options,
  });
  return { ask: (word: string) => asked.ask({ word }), threads };
}

describe('a thread that works for many', () => {
  test('starts at the first job and takes one after the other', async () => {
    const { ask, threads } = desk();
    expect(threads).toHaveLength(0);
    expect(await Promise.all([ask('one'), ask('two'), ask('three')])).toEqual([
      { word: 'one', jobs: 1 },
      { word: 'two', jobs: 2 },
      { word: 'three', jobs: 3 },
    ]);
    expect(threads).toHaveLength(1);
  });

  test('refuses a job when too many wait, and takes the next one when they are done', async () => {
    const { ask } = desk({ queueLimit: 2 });
    const taken = [ask('one'), ask('two')];
    await expect(ask('three')).rejects.toMatchObject({ kind: 'unavailable' });
    await Promise.all(taken);
    expect(await ask('four')).toMatchObject({ word: 'four' });
  });

  test('is ended when it hangs; the jobs behind it get a new one', async () => {
    const { ask, threads } = desk({ timeLimitMs: 4_000 });
    const hanging = ask('hang');
    const next = ask('next');
    await expect(hanging).rejects.toMatchObject({ kind: 'timeout' });
    expect(await next).toEqual({ word: 'next', jobs: 1 });
    expect(threads).toHaveLength(2);
  });

  test.each(['fail', 'break', 'leave'])('is not trusted after it did %s', async (word) => {
    const { ask, threads } = desk();
    await expect(ask(word)).rejects.toMatchObject({ kind: 'unavailable' });
    expect(await ask('next')).toEqual({ word: 'next', jobs: 1 });
    expect(threads).toHaveLength(2);
  });

  test('is ended when it rests', async () => {
    const { ask, threads } = desk({ idleMs: 0 });
    await ask('one');
    const [thread] = threads;
    await new Promise((resolve) => thread?.once('exit', resolve));
    expect(await ask('two')).toEqual({ word: 'two', jobs: 1 });
  });
});
