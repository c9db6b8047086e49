import type { NotCompared } from '@/geo/domain/blocked';
import { LANGUAGES, type Texts } from '@/geo/domain/languages';
import { MESSAGES } from '@/geo/domain/messages';
import type { OverlayReport } from '@/geo/domain/overlay';
import type { Note } from './notes';

/** What was changed of a drawn shape, as its files say it. */
export function reportNotes({ notes, repaired }: Pick<OverlayReport, 'notes' | 'repaired'>): Note[] {
  const ha = (value: number | undefined) => (value ?? 0).toFixed(2);
  return notes.map(({ repair, count }) => ({
    topic: repair,
    words: inEachLanguage(({ overlay }) =>
      filled(overlay.repairs[repair], {
        count: String(count),
        before: ha(repaired?.before_ha),
        after: ha(repaired?.after_ha),
      }),
    ),
  }));
}

/** What a file of what is blocked says of the things it could not compare; nothing where all were. */
export function notComparedNotes({ deposit, project, park }: NotCompared): Note[] {
  if (deposit + project + park === 0) return [];
  const values = { deposits: String(deposit), projects: String(project), parks: String(park) };
  return [
    {
      topic: 'not_compared',
      words: inEachLanguage(({ overlay }) => filled(overlay.blocked.notCompared, values)),
    },
  ];
}

function inEachLanguage(sentence: (messages: (typeof MESSAGES)['en']) => string): Texts {
  const [az, en, ru, tr] = LANGUAGES.map((language) =>
    sentence(MESSAGES[language] as (typeof MESSAGES)['en']),
  );
  return { az, en, ru, tr } as Texts;
}

function filled(sentence: string, values: Record<string, string>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
