import type { Column, ExportTable } from '@/geo/domain/export-table';
import { LANGUAGES } from '@/geo/domain/languages';
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

/** The notes of a file: not for safety decisions, whose data, what the columns mean, which version. */
export function exportNotes(version: number): ExportNotes {
  const words = TOPICS.map((topic) => ({ topic, words: inFourLanguages(topic) }));
  const stamp = `Filiz v${version}`;
  const lineIn = (language: 'az' | 'en') =>
    `${MESSAGES[language].pages.safety} ${MESSAGES[language].exports.readme.licence}`;
  return {
    line: `${lineIn('az')} · ${lineIn('en')} · ${stamp}`,
    readme: {
      name: 'readme',
      columns: ['topic', ...LANGUAGES].map((name): Column => ({ name, type: 'text' })),
      isPlaced: false,
      rows: [
        { cells: ['version', ...LANGUAGES.map(() => stamp)], geometry: null },
        ...words.map(({ topic, words }) => ({
          cells: [topic, ...LANGUAGES.map((language) => words[language])],
          geometry: null,
        })),
      ],
    },
    members: { version, ...Object.fromEntries(words.map(({ topic, words }) => [topic, words])) },
  };
}

function inFourLanguages(topic: (typeof TOPICS)[number]) {
  const of = (language: (typeof LANGUAGES)[number]) =>
    topic === 'safety' ? MESSAGES[language].pages.safety : MESSAGES[language].exports.readme[topic];
  return { az: of('az'), en: of('en'), ru: of('ru'), tr: of('tr') };
}
