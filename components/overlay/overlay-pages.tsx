import { useLocale, useTranslations } from 'next-intl';
import { PageTabs } from '../ui/page-tabs';

const PAGES = { overlay: 'link', blocked: 'blockedLink' } as const;

type Page = keyof typeof PAGES;

/** The pages about what stands in the way. */
export function OverlayPages({ current }: { current: Page }) {
  const t = useTranslations('overlay');
  const language = useLocale();
  const tabs = (Object.keys(PAGES) as Page[]).map((page) => ({
    href: `/${language}/clearance/${page}`,
    name: t(PAGES[page]),
    isCurrent: page === current,
  }));
  return <PageTabs label={t('title')} tabs={tabs} />;
}
