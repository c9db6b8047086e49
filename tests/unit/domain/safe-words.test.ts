import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '@/geo/domain/languages';
import { MESSAGES } from '@/geo/domain/messages';

/** Words that could call land safe, and free of mines. */
const SAFE: Record<Language, RegExp> = {
  az: /təhlükəsiz|minasız|minadan azad/i,
  en: /\bsafe(ly|r|st)?\b|mine-free|free of mines|no mines/i,
  ru: /безопасн|свободн\w* от мин|нет мин\b|без мин\b/i,
  tr: /güvenli|mayınsız|mayın yok/i,
};

/** Sentences that may hold such a word, because they say that it does not hold: each is read here as a whole. */
const NEGATED: Record<Language, RegExp> = {
  az: /təhlükəsizlik qərarları üçün deyil|təhlükəsiz (demək )?deyil|təhlükəsiz olması demək deyil|heç vaxt|vəd(i)? deyil|göstərmir|demir|deyil/i,
  en: /not for navigation or safety|not (a )?safe|never|\bnot\b|no (promise|statement)|nothing/i,
  ru: /не для навигации|не (значит|означает|является|утвержд|обещ|безопасн|обследов|говор)|никогда|а не |\bне /i,
  tr: /güvenlik kararları için değil|değil|asla|gelmez|söylemez|demez|göstermez|söz vermez/i,
};

function sentences(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return value.split(/(?<=[.!?:;])\s+/).map((text) => ({ path, text }));
  return Object.entries(value as Record<string, unknown>).flatMap(([key, child]) =>
    sentences(child, `${path}.${key}`),
  );
}

test.each([
  ['az', 'Bu ərazi təhlükəsizdir.'],
  ['en', 'This land is safe.'],
  ['ru', 'Здесь безопасно.'],
  ['tr', 'Bu arazi güvenlidir.'],
] as const)('the check finds a sentence in %s that calls land safe', (language, text) => {
  expect(SAFE[language].test(text) && !NEGATED[language].test(text)).toBe(true);
});

describe.each(LANGUAGES)('the messages in %s', (language) => {
  test('hold no sentence that calls land safe', () => {
    const said = sentences(MESSAGES[language]).filter(
      ({ text }) => SAFE[language].test(text) && !NEGATED[language].test(text),
    );
    expect(said).toEqual([]);
  });
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
      .filter((line) =>
        LANGUAGES.some((language) => SAFE[language].test(line) && !NEGATED[language].test(line)),
      )
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(said).toEqual([]);
});
