import { getTranslations } from 'next-intl/server';
import { ShareList } from '@/components/share/share-list';
import { pageLanguage } from '@/components/ui/page-language';
import { languageAlternates } from '@/components/ui/page-request';
import { listShares } from '@/geo/atlas/list-shares';

interface SharesProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: SharesProps) {
  const locale = await pageLanguage(params);
  const t = await getTranslations({ locale, namespace: 'share' });
  return {
    title: t('listTitle'),
    description: t('listLead'),
    alternates: await languageAlternates(locale, '/s'),
  };
}

export default async function SharesPage({ params }: SharesProps) {
  await pageLanguage(params);
  return <ShareList shares={await listShares()} />;
}
