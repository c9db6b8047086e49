import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { threadProgram } from '@/geo/threads/thread-program';

function entry(): string {
  const directory = mkdtempSync(join(tmpdir(), 'filiz-thread-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return join(directory, 'thread.ts');
}

/** The bundler's processes that this process has started. */
const bundlers = () =>
  readdirSync('/proc/self/task')
    .flatMap((task) => readFileSync(`/proc/self/task/${task}/children`, 'utf8').split(' ').filter(Boolean))
    .filter((id) => readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('esbuild'));

describe('the program of a thread', () => {
  test('is one script, bundled once', async () => {
    const file = entry();
    writeFileSync(file, 'export const answer: number = 6 * 7;');
    expect(threadProgram(file)).toBe(threadProgram(file));
    expect(await threadProgram(file)).toContain('answer');
  });

  test('that cannot be bundled is tried anew by the next who asks', async () => {
    const file = entry();
    await expect(threadProgram(file)).rejects.toThrow('thread.ts');
    writeFileSync(file, 'export const answer: number = 6 * 7;');
    expect(await threadProgram(file)).toContain('answer');
  });

  test('is bundled beside another, of which one fails', async () => {
    const [missing, written] = [entry(), entry()];
    writeFileSync(written, 'export const answer = 1;');
    const programs = await Promise.allSettled([missing, written].map((file) => threadProgram(file)));
    expect(programs.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  });

  test.runIf(process.platform === 'linux')('leaves no bundler running, failed or not', async () => {
    const file = entry();
    await expect(threadProgram(file)).rejects.toThrow();
    await expect.poll(bundlers, { timeout: 4_000 }).toEqual([]);
  });
});
