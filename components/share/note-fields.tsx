'use client';

import { Plus, Trash2 } from 'lucide';
import { useTranslations } from 'next-intl';
import { inLanguage } from '@/geo/domain/in-language';
import type { Language } from '@/geo/domain/languages';
import { MAX_NOTE, MAX_NOTES } from '@/geo/domain/share-limits';
import type { ShareNote } from '@/geo/domain/share-state';
import { Icon } from '../ui/icon';

interface NoteFieldsProps {
  language: Language;
  notes: readonly ShareNote[];
  middle: [number, number];
  onChange: (notes: ShareNote[]) => void;
}

/** The notes pinned on the map: each a text at a place in degrees, a new one in the middle of the view. */
export function NoteFields({ language, notes, middle, onChange }: NoteFieldsProps) {
  const t = useTranslations('share');
  const change = (index: number, note: ShareNote) => onChange(notes.toSpliced(index, 1, note));
  const place = middle.map((degrees) => Number(degrees.toFixed(5))) as [number, number];
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-1 font-semibold">{t('notes')}</legend>
      {notes.map(({ at, texts }, index) => {
        const said = inLanguage(texts, language);
        const written = said?.language ?? language;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a note has no other name
          <div key={index} className="flex flex-wrap items-center gap-2">
            <textarea
              required
              rows={1}
              maxLength={MAX_NOTE}
              aria-label={t('noteText', { number: index + 1 })}
              value={said?.value ?? ''}
              lang={written}
              onChange={(event) => change(index, { at, texts: { ...texts, [written]: event.target.value } })}
              className="control min-w-48 grow py-2"
            />
            {(['latitude', 'longitude'] as const).map((name) => {
              const axis = name === 'longitude' ? 0 : 1;
              return (
                <input
                  key={name}
                  type="number"
                  step="any"
                  required
                  aria-label={t(name)}
                  title={t(name)}
                  value={at[axis]}
                  onChange={(event) =>
                    change(index, {
                      at: at.with(axis, event.target.valueAsNumber || 0) as [number, number],
                      texts,
                    })
                  }
                  className="control w-28"
                />
              );
            })}
            <button
              type="button"
              aria-label={t('removeNote', { number: index + 1 })}
              onClick={() => onChange(notes.toSpliced(index, 1))}
              className="flex size-11 items-center justify-center text-muted hover:text-ink"
            >
              <Icon of={Trash2} size={16} />
            </button>
          </div>
        );
      })}
      {notes.length < MAX_NOTES && (
        <button
          type="button"
          onClick={() => onChange([...notes, { at: place, texts: { [language]: '' } }])}
          className="flex min-h-11 w-fit items-center gap-2 rounded-lg border border-line px-4 font-semibold text-accent"
        >
          <Icon of={Plus} size={16} />
          {t('addNote')}
        </button>
      )}
    </fieldset>
  );
}
