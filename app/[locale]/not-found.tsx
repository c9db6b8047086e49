import { getLocale, getTranslations } from 'next-intl/server';
import { PageShell } from '@/components/ui/page-shell';

export default async function NotFound() {
  const [t, language] = await Promise.all([getTranslations('pages'), getLocale()]);
  return (
    <PageShell>
      <h1 className="text-[27px] leading-9 font-bold">404</h1>
      <p className="mt-2">{t('notFound')}</p>
      <a href={`/${language}`} className="mt-4 inline-block font-semibold text-accent underline">
        {t('back')}
      </a>
    </PageShell>
  );
}
