import { getTranslations } from 'next-intl/server';
import { AgendaView } from '@/components/agenda/agenda-view';
import { pageLanguage } from '@/components/ui/page-language';
import { PageShell } from '@/components/ui/page-shell';
import { agenda } from '@/geo/atlas/agenda';

interface AgendaProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: AgendaProps) {
  const locale = await pageLanguage(params);
  return { title: (await getTranslations({ locale, namespace: 'agenda' }))('title') };
}

export default async function AgendaPage({ params }: AgendaProps) {
  await pageLanguage(params);
  return (
    <PageShell>
      <AgendaView {...(await agenda())} />
    </PageShell>
  );
}
