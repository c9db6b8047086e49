import { useLocale, useTranslations } from 'next-intl';
import { PageTabs } from '../ui/page-tabs';

const PATHS = { explorer: '', ranking: '/ranking', compare: '/compare', shortlist: '/shortlist' } as const;

export type DepositPage = keyof typeof PATHS;

/** The pages about deposits. */
export function DepositPages({ current }: { current: DepositPage }) {
  const t = useTranslations('pages.depositPages');
  const language = useLocale();
  const tabs = (Object.keys(PATHS) as DepositPage[]).map((page) => ({
    href: `/${language}/deposits${PATHS[page]}`,
    name: t(page),
    isCurrent: page === current,
  }));
  return <PageTabs label={t('label')} tabs={tabs} />;
}
