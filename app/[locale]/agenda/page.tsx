import type { Metadata } from 'next';

import { AgendaView } from '@/components/agenda/agenda-view';
import { publicPageHead } from '@/components/ui/page-head';
import { PageJsonLd } from '@/components/ui/page-json-ld';
import { pageLanguage } from '@/components/ui/page-language';
import { PageShell } from '@/components/ui/page-shell';
import { agenda } from '@/geo/atlas/agenda';

interface AgendaProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: AgendaProps): Promise<Metadata> {
  return publicPageHead(await pageLanguage(params), 'agenda');
}

export default async function AgendaPage({ params }: AgendaProps) {
  const language = await pageLanguage(params);
  return (
    <PageShell>
      <PageJsonLd language={language} page="agenda" />
      <AgendaView {...(await agenda())} />
    </PageShell>
  );
}
