import { NextIntlClientProvider, useTranslations } from 'next-intl';
import type { Language } from '@/geo/domain/languages';
import { MESSAGES } from '@/geo/domain/messages';
import { PageCard } from '../ui/page-card';
import { PageShell } from '../ui/page-shell';
import { EditShare } from './edit-share';

/** The page on which the maker of a share edits it. It says nothing of the share itself: only who holds the token is told. */
export function EditSharePage({ language, slug }: { language: Language; slug: string }) {
  const t = useTranslations('share');
  const { share, words } = MESSAGES[language];
  return (
    <PageShell>
      <PageCard>
        <h1 className="mb-4 text-[27px] leading-9 font-bold">{t('editTitle')}</h1>
        <noscript>{t('needsScript')}</noscript>
        <NextIntlClientProvider messages={{ share, words: { languages: words.languages } }}>
          <EditShare language={language} slug={slug} />
        </NextIntlClientProvider>
      </PageCard>
    </PageShell>
  );
}
