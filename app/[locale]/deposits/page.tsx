import { getTranslations } from 'next-intl/server';
import { DepositTable } from '@/components/panels/deposit-table';
import { pageLanguage } from '@/components/ui/page-language';
import { PageShell } from '@/components/ui/page-shell';
import { PageTitle } from '@/components/ui/page-title';
import { listDeposits } from '@/geo/atlas/lists';

interface DepositsProps {
  params: Promise<{ locale: string }>;
}

export default async function DepositsPage({ params }: DepositsProps) {
  await pageLanguage(params);
  const [deposits, t] = await Promise.all([listDeposits(), getTranslations('pages')]);
  return (
    <PageShell>
      <PageTitle title={t('deposits')} lead={t('depositsLead', { count: deposits.length })} />
      <DepositTable deposits={deposits} />
    </PageShell>
  );
}
