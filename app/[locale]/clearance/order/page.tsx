import { getTranslations } from 'next-intl/server';
import { OrderView } from '@/components/clearing/order-view';
import { pageLanguage } from '@/components/ui/page-language';
import { PageShell } from '@/components/ui/page-shell';
import { planClearing } from '@/geo/atlas/clearing-order';
import { readClearingSettings } from '@/geo/domain/clearing-settings';

interface OrderProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: OrderProps) {
  const locale = await pageLanguage(params);
  return { title: (await getTranslations({ locale, namespace: 'clearing' }))('title') };
}

export default async function OrderPage({ params, searchParams }: OrderProps) {
  await pageLanguage(params);
  const asked = readClearingSettings(await searchParams);
  return (
    <PageShell>
      <OrderView asked={asked} plan={await planClearing(asked.settings)} />
    </PageShell>
  );
}
