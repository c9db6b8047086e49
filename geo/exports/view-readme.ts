import type { Language } from '@/geo/domain/languages';
import { isYearlyLayer } from '@/geo/domain/layers';
import { MESSAGES } from '@/geo/domain/messages';
import type { ViewedSource } from '@/geo/domain/view-export';
import { allTables, type ReadView, showsExercise, showsHazard } from './read-view';
import type { ViewFile } from './view-files';

/** What the README of a view's archive is written with. */
export interface ReadmeOptions {
  language: Language;
  /** Where the map that shows the view can be opened. */
  address: string;
  /** The day it is written on. */
  writtenOn: string;
}

const WIDTH = 78;

/** The README of a view's archive: what every file holds and from whom, what its columns mean, and what it must not be used for. */
export function viewReadme(
  read: ReadView,
  files: readonly ViewFile[],
  { language, address, writtenOn }: ReadmeOptions,
): string {
  const { viewExport: words, exports, pages } = MESSAGES[language];
  const { readme } = words;
  const { bounds, time, year } = read.viewed;
  const showsYear = read.tables.some(({ layer }) => isYearlyLayer(layer));
  const facts = [
    [readme.address, address],
    [readme.bounds, bounds.map((degrees) => degrees.toFixed(5)).join(', ')],
    [readme.crs, 'EPSG:4326 (WGS 84)'],
    [readme.at, time.on ?? readme.today],
    [readme.known, time.known ?? readme.today],
    ...(showsYear ? [[readme.year, String(year)]] : []),
    [readme.version, `v${read.version}${read.loadedOn ? ` (${read.loadedOn})` : ''}`],
    [readme.writtenOn, writtenOn],
  ];
  const parts = [
    heading(readme.title, '='),
    ...(showsExercise(read.tables) ? [wrapped(words.exercise)] : []),
    wrapped([pages.safety, ...(showsHazard(read.tables) ? [words.warning] : [])].join(' ')),
    heading(readme.view),
    facts.map(([name, value]) => `${name}: ${value}`).join('\n'),
    heading(readme.files),
    filesOf(read, files, language),
    heading(readme.columns),
    bulleted([
      exports.readme.sources,
      exports.readme.accuracy,
      readme.whole,
      readme.unplaced,
      ...(showsHazard(read.tables) ? [readme.pieces] : []),
      exports.readme.estimates,
      exports.readme.missing,
      readme.csv,
    ]),
    heading(`${readme.sources} (${read.sources.length})`),
    bulleted(read.sources.map(sourceLine)),
    heading(readme.licences),
    bulleted([exports.readme.licence, readme.openData]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function filesOf(read: ReadView, files: readonly ViewFile[], language: Language): string {
  const { readme, tables: names } = MESSAGES[language].viewExport;
  const nameOf = (table: string) => (names as Record<string, string>)[table] ?? table;
  return allTables(read.tables)
    .map(({ table }) => {
      const file = files.find(({ tables }) => tables.includes(table));
      const where = file?.name ?? (table.rows.length === 0 ? readme.noRows : readme.otherFormats);
      return `${table.name} (${table.rows.length})\n    ${where}\n    ${nameOf(table.name)}`;
    })
    .join('\n');
}

function sourceLine({ publisher, title, url, published_on, note, rows, id }: ViewedSource): string {
  const named = [publisher, title].filter(Boolean).join(': ');
  return [named, published_on, url, note, `${id} (${rows})`].filter(Boolean).join('. ');
}

function heading(text: string, line = '-'): string {
  return `${text}\n${line.repeat([...text].length)}`;
}

function bulleted(texts: readonly string[]): string {
  return texts.map((text) => `- ${wrapped(text).replaceAll('\n', '\n  ')}`).join('\n');
}

// An address is longer than a line at times, and must stay whole.
function wrapped(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}
