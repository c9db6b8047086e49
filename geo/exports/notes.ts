import type { Column, ExportTable } from '@/geo/domain/export-table';
import { LANGUAGES, type Language, type Texts } from '@/geo/domain/languages';
import { MESSAGES } from '@/geo/domain/messages';

const TOPICS = ['safety', 'sources', 'accuracy', 'estimates', 'missing', 'licence'] as const;

/** What every file says of itself, as each format can hold it. */
export interface ExportNotes {
  /** In one line, in Azerbaijani and English. */
  line: string;
  /** As a table, in four languages. */
  readme: ExportTable;
  /** As JSON. */
  members: Record<string, unknown>;
}

/** Something that a file says of itself. */
export interface Note {
  topic: string;
  words: Texts;
}

/** The notes of a file: not for safety decisions, whose data, what the columns mean, which version; `first` stands before them all. */
export function exportNotes(version: number, first: readonly Note[] = []): ExportNotes {
  const words = [...first, ...TOPICS.map((topic) => ({ topic, words: inFourLanguages(topic) }))];
  const stamp = `Filiz v${version}`;
  const lineIn = (language: 'az' | 'en') =>
    [
      ...first.map((note) => note.words[language]),
      MESSAGES[language].pages.safety,
      MESSAGES[language].exports.readme.licence,
    ].join(' ');
  return {
    line: `${lineIn('az')} · ${lineIn('en')} · ${stamp}`,
    readme: readmeOf([{ topic: 'version', words: { az: stamp, en: stamp, ru: stamp, tr: stamp } }, ...words]),
    members: { version, ...Object.fromEntries(words.map(({ topic, words }) => [topic, words])) },
  };
}

// A sheet of words alone would be read as one without a heading: the numbers tell them apart.
function readmeOf(topics: readonly { topic: string; words: Texts }[]): ExportTable {
  const text = (name: string): Column => ({ name, type: 'text' });
  return {
    name: 'readme',
    columns: [{ name: 'number', type: 'integer' }, text('topic'), ...LANGUAGES.map(text)],
    isPlaced: false,
    rows: topics.map(({ topic, words }, index) => ({
      cells: [index + 1, topic, ...LANGUAGES.map((language) => words[language])],
      geometry: null,
    })),
  };
}

function inFourLanguages(topic: (typeof TOPICS)[number]): Texts {
  const of = (language: Language) =>
    topic === 'safety' ? MESSAGES[language].pages.safety : MESSAGES[language].exports.readme[topic];
  return { az: of('az'), en: of('en'), ru: of('ru'), tr: of('tr') };
}
