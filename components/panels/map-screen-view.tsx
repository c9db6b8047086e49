import { Menu } from 'lucide';
import { useTranslations } from 'next-intl';
import { MapIsland } from '@/components/map/map-island';
import { SCREEN_ID } from '@/components/map/screen-id';
import type { Language } from '@/geo/domain/languages';
import type { MapAddress } from '@/geo/domain/map-address';
import type { MapScreen } from '@/geo/domain/map-screen';
import { SearchBox } from '../search/search-box';
import { Icon } from '../ui/icon';
import { LanguageSwitch } from '../ui/language-switch';
import { Link } from '../ui/link';
import { PAGES } from '../ui/pages';
import { ThemeSwitch } from '../ui/theme-switch';
import { IgnoredParts } from './ignored-parts';
import { MapPanel } from './map-panel';

interface MapScreenViewProps {
  language: Language;
  address: MapAddress;
  screen: MapScreen;
}

/** The map screen: the map fills the window, one panel left (a sheet below on a phone), one row of controls. */
export function MapScreenView({ language, address, screen }: MapScreenViewProps) {
  return (
    <main id={SCREEN_ID} className="fixed inset-0 overflow-hidden">
      <MapIsland
        language={language}
        tileVersion={screen.tileVersion}
        focus={screen.focus}
        surveyed={screen.surveyed}
      />
      <WithoutScripts language={language} />
      <TopBar language={language} />
      <IgnoredParts parts={address.ignored} />
      <MapPanel selected={screen.selected} audience={address.audience} />
      <MapFooter />
    </main>
  );
}

/** Without scripts there is no map, and this instead of a map that loads for ever. */
function WithoutScripts({ language }: { language: Language }) {
  const t = useTranslations();
  return (
    <noscript>
      <div className="absolute inset-0 flex justify-center bg-page p-6 pt-24 md:items-center md:pl-[440px]">
        <div className="max-w-md">
          <h2 className="text-lg font-bold">{t('panels.noScriptsTitle')}</h2>
          <p className="mt-1">{t('panels.noScriptsText')}</p>
          <ul className="mt-1 flex flex-wrap gap-x-4">
            {(['deposits', 'regions', 'projects', 'parks'] as const).map((page) => (
              <li key={page}>
                <a
                  href={`/${language}/${page}`}
                  className="inline-flex min-h-11 items-center text-accent hover:underline"
                >
                  {t(`pages.${page}`)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </noscript>
  );
}

/** The line that never leaves the map: what it must not be used for, how exact it is, whose data it shows. */
function MapFooter() {
  const t = useTranslations();
  return (
    <footer className="absolute inset-x-0 bottom-0 flex h-10 flex-col justify-center bg-paper/90 px-4 text-[11px] leading-4 md:h-8 md:flex-row md:items-center md:justify-between md:pr-36 md:text-xs">
      <p className="truncate">
        <strong className="text-hazard">{t('pages.safety')}</strong>{' '}
        <span className="text-muted">{t('map.accuracy')}</span>
      </p>
      <p className="truncate text-muted">{t('map.attribution')}</p>
    </footer>
  );
}

function TopBar({ language }: { language: Language }) {
  return (
    <header className="pointer-events-none absolute inset-x-4 top-4 z-20 flex items-start justify-between gap-2 *:pointer-events-auto">
      <div className="flex min-h-11 min-w-0 items-center gap-1 rounded-card bg-paper px-2 shadow-card max-md:grow md:w-[404px]">
        <Link href={`/${language}`} className="flex min-h-11 items-center px-2 text-lg font-bold text-accent">
          Filiz
        </Link>
        <SearchBox language={language} />
        <PagesMenu language={language} />
      </div>
      <div className="hidden rounded-card bg-paper px-1 shadow-card md:flex">
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </header>
  );
}

function PagesMenu({ language }: { language: Language }) {
  const t = useTranslations('pages');
  return (
    <details className="relative shrink-0">
      <summary
        className="flex size-11 cursor-pointer list-none items-center justify-center rounded-lg text-muted hover:text-ink"
        aria-label={t('navigation')}
        title={t('navigation')}
      >
        <Icon of={Menu} size={18} />
      </summary>
      <div className="absolute top-13 right-0 w-60 rounded-card bg-paper p-2 shadow-card">
        <nav aria-label={t('navigation')}>
          {PAGES.map((page) => (
            <Link
              key={page}
              href={`/${language}/${page}`}
              className="flex min-h-11 items-center rounded-lg px-3 hover:bg-page"
            >
              {t(page)}
            </Link>
          ))}
        </nav>
        <div className="mt-1 flex justify-between border-t border-line pt-1 md:hidden">
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </div>
    </details>
  );
}
