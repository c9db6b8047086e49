import type { Metadata } from 'next';
import { cache } from 'react';
import { LedgerFoot } from '@/components/ledger/ledger-foot';
import { SourceView } from '@/components/ledger/source-view';
import { foundOr404 } from '@/components/ui/found-or-404';
import { pageLanguage } from '@/components/ui/page-language';
import { PageShell } from '@/components/ui/page-shell';
import { sourceAnswer } from '@/geo/atlas/ledger';

interface SourceProps {
  params: Promise<{ locale: string; id: string }>;
}

// The head and the body of one answer ask once.
const answerOf = cache(sourceAnswer);

const read = async (params: SourceProps['params']) =>
  foundOr404(answerOf(decodeURIComponent((await params).id)));

export async function generateMetadata({ params }: SourceProps): Promise<Metadata> {
  await pageLanguage(params);
  const { publisher, title } = (await read(params)).source;
  return { title: [publisher, title].filter(Boolean).join(': ') };
}

export default async function SourcePage({ params }: SourceProps) {
  await pageLanguage(params);
  const answer = await read(params);
  return (
    <PageShell>
      <SourceView {...answer} />
      <LedgerFoot json={`/api/sources/${encodeURIComponent(answer.source.id)}`} />
    </PageShell>
  );
}
