import '@fontsource-variable/noto-sans/index.css';
import '../globals.css';
import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { NextIntlClientProvider } from 'next-intl';
import { setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ConnectionNotice } from '@/components/ui/connection-notice';
import { preloadFonts } from '@/components/ui/preload-fonts';
import { SourcesOnHover } from '@/components/ui/sources-on-hover';
import { isLanguage, LANGUAGES } from '@/geo/domain/languages';
import { MESSAGES } from '@/geo/domain/messages';

interface LocaleProps {
  params: Promise<{ locale: string }>;
}

const languageOf = async (params: LocaleProps['params']) => {
  const { locale } = await params;
  return isLanguage(locale) ? locale : LANGUAGES[0];
};

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  const { pages } = MESSAGES[await languageOf(params)];
  return { title: { default: pages.title, template: '%s · Filiz' }, description: pages.description };
}

export default async function LocaleLayout({ params, children }: LocaleProps & { children: ReactNode }) {
  const language = await languageOf(params);
  setRequestLocale(language);
  preloadFonts(language);
  const theme = (await cookies()).get('theme')?.value;
  const { map, pages, panels, words } = MESSAGES[language];
  const { kinds, languages, commodityGroups, parkTypes, projectTypes, projectStatuses, hazardTypes } = words;
  return (
    <html lang={language} data-theme={theme === 'light' || theme === 'dark' ? theme : undefined}>
      <body>
        <NextIntlClientProvider
          messages={{
            map,
            pages,
            panels: { close: panels.close },
            words: {
              kinds,
              languages,
              commodityGroups,
              parkTypes,
              projectTypes,
              projectStatuses,
              hazardTypes,
            },
          }}
        >
          <ConnectionNotice />
          <SourcesOnHover />
          {children}
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
