import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '@/geo/domain/languages';
import { MESSAGES } from '@/geo/domain/messages';
import { callsSafe } from '../../support/safe-words';

function sentences(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return value.split(/(?<=[.!?:;])\s+/).map((text) => ({ path, text }));
  return Object.entries(value as Record<string, unknown>).flatMap(([key, child]) =>
    sentences(child, `${path}.${key}`),
  );
}

test.each([
  ['az', 'Bu ərazi təhlükəsizdir.'],
  ['az', 'Bu ərazi tədqiq olunmayıb, amma təhlükəsiz sayılır, açıq deyil.'],
  ['en', 'This land is safe.'],
  ['en', 'This land is not open: it is safe.'],
  ['en', 'Not surveyed, but safe; nothing is open.'],
  ['ru', 'Здесь безопасно.'],
  ['ru', 'Земля не обследована, но безопасна.'],
  ['tr', 'Bu arazi güvenlidir.'],
  ['tr', 'Bu arazi açık değil, güvenlidir.'],
] as const)('the check finds a sentence in %s that calls land safe: %s', (language, text) => {
  expect(callsSafe(text, language)).toBe(true);
});

describe.each(LANGUAGES)('the messages in %s', (language) => {
  test('hold no sentence that calls land safe', () => {
    const said = sentences(MESSAGES[language]).filter(({ text }) => callsSafe(text, language));
    expect(said).toEqual([]);
  });
});

// The agenda of the paper speaks of the safety of work, of fire and of trucks, and never of a piece of land.
const OF_WORK = ['agenda.yaml', 'paper-facts.csv'];

test('no text of a record calls land safe', () => {
  const files = readdirSync('prisma/data').filter(
    (name) => /\.(csv|geojson|yaml)$/.test(name) && !OF_WORK.includes(name),
  );
  expect(files.length).toBeGreaterThan(30);
  const said = files.flatMap((file) =>
    readFileSync(join('prisma/data', file), 'utf8')
      .split('\n')
      .filter((line) => LANGUAGES.some((language) => callsSafe(line, language)))
      .map((line) => `${file}: ${line.slice(0, 160)}`),
  );
  expect(said).toEqual([]);
});

test('the words of the report and the guard are never green', () => {
  const css = readFileSync('components/overlay/overlay.css', 'utf8');
  const greens = [...css.matchAll(/#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/gi)].filter(
    ([, red, green, blue]) => {
      const [r, g, b] = [red, green, blue].map((part) => Number.parseInt(part ?? '', 16));
      return (g ?? 0) > (r ?? 0) + 16 && (g ?? 0) > (b ?? 0) + 16;
    },
  );
  expect(greens).toEqual([]);
});

test('no tile function and no export calls land safe', () => {
  const files = [
    ...readdirSync('prisma/migrations', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.sql'))
      .map((name) => join('prisma/migrations', name)),
    ...readdirSync('geo/exports', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join('geo/exports', name)),
  ];
  expect(files.length).toBeGreaterThan(10);
  const said = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .replaceAll(/parallel (un)?safe/g, '') // a word of PostgreSQL
      .split('\n')
      .filter((line) => LANGUAGES.some((language) => callsSafe(line, language)))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(said).toEqual([]);
});
