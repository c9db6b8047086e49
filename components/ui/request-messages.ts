import { getRequestConfig } from 'next-intl/server';
import { isLanguage, LANGUAGES } from '@/geo/domain/languages';
import { MESSAGES } from '@/geo/domain/messages';

/** The messages of the page's language, for the page framework. */
export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = requested && isLanguage(requested) ? requested : LANGUAGES[0];
  return { locale, messages: MESSAGES[locale], timeZone: 'Asia/Baku' };
});
