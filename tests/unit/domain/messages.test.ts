import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

  test('leave no number to # to write: browsers claim Azerbaijani, and write its numbers as English', () => {
    expect(messages.filter(([, text]) => text.includes('#'))).toEqual([]);
  });

  test('use the same placeholders', () => {
    // Beside a number that is written already, a language may choose the form of the word or have but one.
    const counted = (text: string) => text.replace(/\{\w+, plural,/g, '');
    const placeholders = (text: string) =>
      [...counted(text).matchAll(/(?<!(?:one|few|many|other) )\{(\w+)[,}]/g)]
        .map((match) => match[1])
        .toSorted();
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

describe('no message is left that nothing reads', () => {
  const source = sourceOf(['app', 'components', 'geo']);
  const words = new Set(source.match(/\w+/g));

  test('each is named in the code, or its group is read by a name made up there', () => {
    const unused = reference.filter((path) => {
      const [name = '', group = ''] = path.split('.').toReversed();
      const isNamed = words.has(name) || source.includes(`'${name}'`);
      return !isNamed && !source.includes(`${group}.\${`) && !source.includes(`.${group}'`);
    });
    expect(unused).toEqual([]);
  });
});

function sourceOf(folders: readonly string[]): string {
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter(({ name, parentPath }) => /\.tsx?$/.test(name) && !parentPath.includes('generated'))
    .map(({ name, parentPath }) => readFileSync(join(parentPath, name), 'utf8'))
    .join('\n');
}

test('Azerbaijani does not hang an ending on a number or year, which would fit only some of them', () => {
  const hung = flatten(MESSAGES.az).filter(([, text]) => /\}-c[iıuü]/.test(text));
  expect(hung.map(([path]) => path)).toEqual([]);
});
