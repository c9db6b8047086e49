import type { Metadata } from 'next';

import { OrderView } from '@/components/clearing/order-view';
import { publicPageHead } from '@/components/ui/page-head';
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
  await pageLanguage(params);
  const asked = readClearingSettings(await searchParams);
  return (
    <PageShell>
      <OrderView asked={asked} plan={await planClearing(asked.settings)} />
    </PageShell>
  );
}
