import { NextIntlClientProvider, useLocale } from 'next-intl';
import type { Texts } from '@/geo/domain/languages';
import { MESSAGES } from '@/geo/domain/messages';
import { ShortlistButton } from './shortlist-button-island';

/** The button of the short list with the few words it needs. */
export function ShortlistToggle({ slug, names }: { slug: string; names: Texts }) {
  const language = useLocale();
  const { button } = MESSAGES[language].exports;
  return (
    <NextIntlClientProvider messages={{ exports: { button } }}>
      <ShortlistButton slug={slug} name={names[language]} />
    </NextIntlClientProvider>
  );
}
