'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { LANGUAGES } from '@/geo/domain/languages';

/** The same page and view in another language; plain links, so it works without scripts too. */
export function LanguageSwitch() {
  const t = useTranslations('pages');
  const words = useTranslations('words');
  const current = useLocale();
  const path = usePathname();
  const query = useSearchParams().toString();
  return (
    <nav aria-label={t('language')} className="flex">
      {LANGUAGES.map((language) => (
        <a
          key={language}
          href={`${path.replace(/^\/[a-z]{2}/, `/${language}`)}${query && `?${query}`}`}
          onClick={({ currentTarget }) => {
            currentTarget.search = window.location.search; // it may have moved on since the link was drawn
          }}
          hrefLang={language}
          lang={language}
          title={words(`languages.${language}`)}
          aria-current={language === current ? 'true' : undefined}
          className={`flex min-h-11 min-w-11 items-center justify-center rounded-lg px-1.5 uppercase ${
            language === current ? 'font-bold text-accent' : 'text-muted hover:text-ink'
          }`}
        >
          {language}
        </a>
      ))}
    </nav>
  );
}
