import { useLocale, useTranslations } from 'next-intl';
import type { Source } from '@/geo/domain/figure';
import type { Language } from '@/geo/domain/languages';
import { formatDate } from '../ui/format';

/** The sources of the page, numbered as its marks are, each with its address in full: a page on paper keeps them. */
export function SourceFootnotes({ sources }: { sources: readonly Source[] }) {
  const language = useLocale() as Language;
  const t = useTranslations('dossier');
  const panels = useTranslations('panels');
  return (
    <section id="sources" aria-labelledby="sources-title" className="dossier-sources">
      <h2 id="sources-title" className="border-b-2 border-ink pb-1 text-base font-bold">
        {t('sources')}
      </h2>
      <ol className="mt-2 list-decimal pl-6 text-xs leading-4 sm:columns-2 sm:gap-8">
        {sources.map((source) => (
          <li key={source.id} className="mb-1 break-inside-avoid [overflow-wrap:anywhere]">
            {sentenceOf(source, language)}{' '}
            {source.url ? (
              <a href={source.url} rel="noreferrer" target="_blank" className="text-accent underline">
                {source.url}
              </a>
            ) : (
              <span className="text-muted">{panels('noPage')}</span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

// A date may end with a full stop of its own: «2024 г.»
function sentenceOf({ publisher, title, published_on }: Source, language: Language): string {
  const work = title ? `${publisher}: ${title}` : publisher;
  const said = published_on ? `${work}, ${formatDate(published_on, language)}` : work;
  return said.replace(/\.?$/, '.');
}
