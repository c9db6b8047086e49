import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '@/geo/domain/languages';
import { MESSAGES } from '@/geo/domain/messages';

function flatten(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, child]) =>
    flatten(child, path ? `${path}.${key}` : key),
  );
}

const reference = flatten(MESSAGES.az).map(([path]) => path);
const ownName = /^words\.languages\.|^words\.bounds\.exact$/;

describe.each(LANGUAGES)('the messages in %s', (language) => {
  const messages = flatten(MESSAGES[language]);

  test('are the same as in Azerbaijani, none missing and none over', () => {
    expect(messages.map(([path]) => path).toSorted()).toEqual(reference.toSorted());
  });

  test('are not empty', () => {
    expect(messages.filter(([path, text]) => text.trim() === '' && !ownName.test(path))).toEqual([]);
  });

  test('use the same placeholders', () => {
    const placeholders = (text: string) =>
      [...text.matchAll(/\{(\w+)[,}]/g)].map((match) => match[1]).toSorted();
    const original = new Map(flatten(MESSAGES.az));
    for (const [path, text] of messages) {
      const wanted = [...new Set(placeholders(original.get(path) ?? ''))];
      expect({ path, placeholders: [...new Set(placeholders(text))] }).toEqual({
        path,
        placeholders: wanted,
      });
    }
  });
});

test('Russian messages are in Cyrillic', () => {
  const latinOnly = flatten(MESSAGES.ru).filter(
    ([path, text]) =>
      /[a-z]{4}/i.test(text.replace(/\{\w+\}/g, '')) &&
      !/[а-я]/i.test(text) &&
      !/languages|Natural Earth/.test(path + text),
  );
  expect(latinOnly.map(([path]) => path)).toEqual([]);
});
