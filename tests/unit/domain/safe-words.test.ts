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

/**
 * The only phrases that may hold such a word, each a negation of that very word. They are taken out first: what is left of a sentence
 * may not hold one, so "not surveyed, but safe" is found.
 */
const NEGATED: Record<Language, RegExp> = {
  az: /təhlükəsizlik (qərarları üçün|vədi) deyil|təhlükəsiz (olması demək |olduğuna vəd )?deyil|təhlükəsizliyi haqqında heç nə demir|təhlükəsiz olduğunu demir|minasız olduğu demək deyil|heç bir yeri təhlükəsiz kimi çəkmir/giu,
  en: /(does not mean|never means|does not say|not a statement|never a promise) that (the |a )?(land|place|ground there) (is|was) (safe|free of mines)|says nothing about whether its land is safe|makes no land safe|draws no place as safe|not surveyed, not safe/gi,
  ru: /не для навигации и решений о безопасности|не (гарантия|обещание) безопасности|не (значит|означает), что земля безопасна|не говорит, что там безопасно|о безопасности земли это ничего не говорит|не обследована, а не безопасна|не обещание, что место безопасно|не утверждение, что на земле нет мин|не обозначает ни одно место безопасным/giu,
  tr: /güvenlik (kararları için|vaadi|sözü) değildir|(güvenli|mayınsız) olduğu anlamına gelmez|güvenli olduğunu söylemez|güvenli değil(dir)?|güvenli olduğu sözü değildir|hiçbir yeri güvenli olarak çizmez/giu,
};

const callsSafe = (text: string, language: Language) =>
  SAFE[language].test(text.replaceAll(NEGATED[language], ''));

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
