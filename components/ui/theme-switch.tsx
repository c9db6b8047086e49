'use client';

import { Moon, Sun } from 'lucide';
import { useTranslations } from 'next-intl';
import { Icon } from './icon';

const YEAR_SECONDS = 31_536_000;

/** Changes between light and dark; the choice is kept in a cookie so that the server draws it at once. */
export function ThemeSwitch() {
  const t = useTranslations('pages');
  return (
    <button
      type="button"
      onClick={changeTheme}
      aria-label={t('theme')}
      title={t('theme')}
      className="flex size-11 items-center justify-center rounded-lg text-muted hover:text-ink"
    >
      <Icon of={Sun} size={18} className="hidden dark:block" />
      <Icon of={Moon} size={18} className="dark:hidden" />
    </button>
  );
}

function changeTheme() {
  const root = document.documentElement;
  const dark = root.dataset.theme
    ? root.dataset.theme === 'dark'
    : window.matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'light' : 'dark';
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
  document.cookie = `theme=${root.dataset.theme}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
}
