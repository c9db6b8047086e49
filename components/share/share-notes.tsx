import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '@/geo/domain/in-language';
import type { Language } from '@/geo/domain/languages';
import type { ShareNote } from '@/geo/domain/share-state';
import { formatFixed } from '../ui/format';

/** The notes that are pinned on the map, under the numbers of their pins. */
export function ShareNotes({ notes }: { notes: readonly ShareNote[] }) {
  const t = useTranslations();
  const language = useLocale() as Language;
  if (notes.length === 0) return null;
  return (
    <section className="mt-5">
      <h2 className="font-bold">{t('share.notes')}</h2>
      <ol className="mt-2 grid gap-2">
        {notes.map(({ at, texts }, index) => {
          const said = inLanguage(texts, language);
          return (
            <li key={`${at.join()} ${said?.value}`} className="flex gap-3">
              <span className="flex size-6 shrink-0 items-center justify-center rounded-full bg-accent text-xs font-bold text-on-accent">
                {index + 1}
              </span>
              <span className="min-w-0">
                <span lang={said?.language} className="block break-words whitespace-pre-line">
                  {said?.value}
                </span>
                <span className="text-xs text-muted">
                  {t('dossier.coordinates', {
                    latitude: formatFixed(at[1], language, 4),
                    longitude: formatFixed(at[0], language, 4),
                  })}
                </span>
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
