import { notFound } from 'next/navigation';
import { setRequestLocale } from 'next-intl/server';
import { isLanguage, type Language } from '@/geo/domain/languages';

/** The language a page's address names; an unknown one is a page that is not there. */
export async function pageLanguage(params: Promise<{ locale: string }>): Promise<Language> {
  const { locale } = await params;
  if (!isLanguage(locale)) notFound();
  setRequestLocale(locale);
  return locale;
}
