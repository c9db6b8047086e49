import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockHolder, tryLock } from '@/geo/database/cluster/lock';
import { processPlace, processStart } from '@/geo/database/cluster/process-identity';

let directory: string;

function leaveTicket(number: number, holder: unknown): void {
  mkdirSync(directory, { recursive: true });
  writeFileSync(
    join(directory, String(number)),
    typeof holder === 'string' ? holder : JSON.stringify(holder),
  );
}

function isHeld(answer: Awaited<ReturnType<typeof tryLock>>): boolean {
  return 'lock' in answer;
}

describe('the lock', () => {
  beforeEach(() => {
    directory = join(mkdtempSync(join(tmpdir(), 'filiz-lock-')), 'lock');
  });
  afterEach(() => rmSync(join(directory, '..'), { recursive: true, force: true }));

  it('is given once, and again after its release', async () => {
    const first = await tryLock(directory);
    if (!('lock' in first)) throw new Error('refused');
    expect(await tryLock(directory)).toEqual({ heldBy: process.pid });
    expect(await lockHolder(directory)).toBe(process.pid);
    first.lock.release();
    expect(await lockHolder(directory)).toBeUndefined();
    expect(isHeld(await tryLock(directory))).toBe(true);
    expect(readdirSync(directory)).toEqual(['2']);
  });

  it('is given to exactly one of many that ask at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => tryLock(directory)));
    expect(answers.filter(isHeld)).toHaveLength(1);
  });

  it('is taken from a holder that is gone', async () => {
    leaveTicket(7, { pid: 4_194_305, started: '1', place: processPlace() });
    expect(isHeld(await tryLock(directory))).toBe(true);
    expect(readdirSync(directory)).toEqual(['8']);
  });

  it('is taken from a holder whose pid belongs to another process now', async () => {
    leaveTicket(1, { pid: process.pid, started: 'long ago', place: processPlace() });
    expect(isHeld(await tryLock(directory))).toBe(true);
  });

  it('is taken from a holder that died before it wrote its name', async () => {
    leaveTicket(1, '');
    expect(isHeld(await tryLock(directory))).toBe(true);
  });

  it('stays with a holder elsewhere while its heart beats', async () => {
    leaveTicket(1, { pid: 1, started: processStart(1), place: 'another container' });
    const beating = setInterval(() => utimesSync(join(directory, '1'), new Date(), new Date()), 300);
    expect(await tryLock(directory)).toEqual({ heldBy: 1 });
    clearInterval(beating);
    expect(isHeld(await tryLock(directory))).toBe(true);
  }, 15_000);
});
