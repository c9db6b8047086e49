import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashSources, isMadeFrom, markMadeFrom } from '@/geo/server/source-hash';

let root: string;

describe('the hash of the sources', () => {
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'filiz-hash-'));
    mkdirSync(join(root, 'app'));
    mkdirSync(join(root, 'geo/database/generated'), { recursive: true });
    writeFileSync(join(root, 'app/page.tsx'), 'one');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('changes with the content and the name of a source', () => {
    const before = hashSources(root);
    writeFileSync(join(root, 'app/page.tsx'), 'two');
    const changed = hashSources(root);
    renameSync(join(root, 'app/page.tsx'), join(root, 'app/layout.tsx'));
    expect(new Set([before, changed, hashSources(root)]).size).toBe(3);
  });

  it('does not change with what is generated, nor with files that pages are not made of', () => {
    const before = hashSources(root);
    writeFileSync(join(root, 'geo/database/generated/client.ts'), 'new');
    writeFileSync(join(root, 'README.md'), 'new');
    expect(hashSources(root)).toBe(before);
  });

  it('is remembered beside what was made', () => {
    const mark = join(root, '.next/mark');
    expect(isMadeFrom('abc', mark)).toBe(false);
    markMadeFrom('abc', mark);
    expect(isMadeFrom('abc', mark)).toBe(true);
    expect(isMadeFrom('abd', mark)).toBe(false);
  });
});
