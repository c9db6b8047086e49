import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LanguageSwitch } from './language-switch';
import { Link } from './link';
import { PAGES } from './pages';
import { ThemeSwitch } from './theme-switch';

interface PageShellProps {
  children: ReactNode;
  /** Uses the whole width of the window. */
  wide?: boolean;
}

/** A page beside the map: the line of pages above, the safety line below. */
export function PageShell({ children, wide = false }: PageShellProps) {
  const t = useTranslations('pages');
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="border-b border-line bg-paper">
        <div
          className={`mx-auto flex flex-wrap items-center gap-x-4 px-4 ${wide ? '' : 'max-w-6xl sm:px-8'}`}
        >
          <HomeLink />
          <PageLinks />
          <div className="ml-auto flex items-center">
            <LanguageSwitch />
            <ThemeSwitch />
          </div>
        </div>
      </header>
      <main id="content" className={`mx-auto w-full grow px-4 ${wide ? 'py-4' : 'max-w-6xl py-8 sm:px-8'}`}>
        {children}
      </main>
      <footer className="border-t border-line px-4 py-3 text-center text-xs text-muted">
        <strong className="text-hazard">{t('safety')}</strong> Natural Earth · GeoNames · Filiz
      </footer>
    </div>
  );
}

function HomeLink() {
  const language = useLocale();
  return (
    <Link href={`/${language}`} className="flex min-h-12 min-w-11 items-center text-lg font-bold text-accent">
      Filiz
    </Link>
  );
}

function PageLinks() {
  const t = useTranslations('pages');
  const language = useLocale();
  return (
    <nav
      aria-label={t('navigation')}
      className="flex items-center gap-x-4 overflow-x-auto whitespace-nowrap max-md:order-last max-md:w-full"
    >
      {PAGES.map((page) => (
        <Link
          key={page}
          href={`/${language}/${page}`}
          className="flex min-h-12 min-w-11 shrink-0 items-center font-semibold text-muted hover:text-ink"
        >
          {t(page)}
        </Link>
      ))}
    </nav>
  );
}
