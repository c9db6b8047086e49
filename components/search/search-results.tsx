import { useTranslations } from 'next-intl';
import { type FoundRow, MAX_SEARCHED } from '@/geo/domain/found';
import type { Language } from '@/geo/domain/languages';
import { FeatureLink } from '../panels/feature-link';
import { PageCard } from '../ui/page-card';
import { PageShell } from '../ui/page-shell';
import { Rows } from '../ui/rows';

interface SearchResultsProps {
  language: Language;
  /** What was asked for, whole. */
  words: string;
  /** Whether only the beginning of it was searched for. */
  isCut: boolean;
  found: readonly FoundRow[];
}

/** The search as a page: for readers without scripts, and as an address that can be sent. */
export function SearchResults({ language, words, isCut, found }: SearchResultsProps) {
  const t = useTranslations();
  return (
    <PageShell>
      <PageCard>
        <h1 className="text-[22px] leading-7 font-bold">{t('pages.search')}</h1>
        <search>
          <form action={`/${language}/search`} className="mt-3 flex gap-2">
            <input
              name="q"
              type="search"
              defaultValue={words}
              aria-label={t('map.search')}
              className="h-11 min-w-0 grow rounded-lg border border-line bg-paper px-3"
            />
            <button type="submit" className="min-h-11 rounded-lg bg-accent px-4 font-bold text-on-accent">
              {t('pages.search')}
            </button>
          </form>
        </search>
        {isCut && (
          <p role="status" className="mt-4 text-doubt">
            {t('pages.searchCut', { count: MAX_SEARCHED })}
          </p>
        )}
        {words && (
          <p className="mt-4 text-muted">
            {found.length === 0
              ? t('map.searchNone', { words: words.slice(0, MAX_SEARCHED) })
              : t('map.searchCount', { count: found.length })}
          </p>
        )}
        <Rows>
          {found.map(({ kind, slug, names, context_names }) => (
            <li key={`${kind}:${slug}`} className="flex justify-between gap-3 py-2">
              <FeatureLink kind={kind} slug={slug}>
                {names[language]}
              </FeatureLink>
              <span className="text-muted">
                {[t(`words.kinds.${kind}`), context_names?.[language]].filter(Boolean).join(' · ')}
              </span>
            </li>
          ))}
        </Rows>
      </PageCard>
    </PageShell>
  );
}
