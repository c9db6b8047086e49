import type { Metadata } from 'next';

import { OrderView } from '@/components/clearing/order-view';
import { publicPageHead } from '@/components/ui/page-head';
import { PageJsonLd } from '@/components/ui/page-json-ld';
import { pageLanguage } from '@/components/ui/page-language';
import { PageShell } from '@/components/ui/page-shell';
import { planClearing } from '@/geo/atlas/clearing-order';
import { readClearingSettings } from '@/geo/domain/clearing-settings';

interface OrderProps {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: OrderProps): Promise<Metadata> {
  return publicPageHead(await pageLanguage(params), 'order');
}

export default async function OrderPage({ params, searchParams }: OrderProps) {
  const language = await pageLanguage(params);
  const asked = readClearingSettings(await searchParams);
  return (
    <PageShell>
      <PageJsonLd language={language} page="order" />
      <OrderView asked={asked} plan={await planClearing(asked.settings)} />
    </PageShell>
  );
}
