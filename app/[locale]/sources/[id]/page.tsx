import type { Metadata } from 'next';
import { cache } from 'react';
import { LedgerFoot } from '@/components/ledger/ledger-foot';
import { SourceView } from '@/components/ledger/source-view';
import { foundOr404 } from '@/components/ui/found-or-404';
import { pageHead } from '@/components/ui/page-head';
import { PageJsonLd } from '@/components/ui/page-json-ld';
import { pageLanguage } from '@/components/ui/page-language';
import { PageShell } from '@/components/ui/page-shell';
import { sourceAnswer } from '@/geo/atlas/ledger';
import { MESSAGES } from '@/geo/domain/messages';
import { previewPath } from '@/geo/domain/picture-address';
import { claimsOfJsonLd } from '@/geo/domain/thing-json-ld';

interface SourceProps {
  params: Promise<{ locale: string; id: string }>;
}

// The head and the body of one answer ask once.
const answerOf = cache(sourceAnswer);

const read = async (params: SourceProps['params']) =>
  foundOr404(answerOf(decodeURIComponent((await params).id)));

export async function generateMetadata({ params }: SourceProps): Promise<Metadata> {
  const language = await pageLanguage(params);
  const { id, publisher, title } = (await read(params)).source;
  return pageHead({
    language,
    path: `/sources/${encodeURIComponent(id)}`,
    title: [publisher, title].filter(Boolean).join(': '),
    description: MESSAGES[language].preview.pages.sources,
    picture: previewPath(language, { page: 'sources' }),
  });
}

export default async function SourcePage({ params }: SourceProps) {
  const language = await pageLanguage(params);
  const answer = await read(params);
  const { source } = answer;
  const id = encodeURIComponent(source.id);
  return (
    <PageShell>
      <PageJsonLd
        language={language}
        page="sources"
        thing={{
          path: `/sources/${id}`,
          name: source.title ?? source.publisher,
          told: claimsOfJsonLd(language, source),
        }}
      />
      <SourceView {...answer} />
      <LedgerFoot json={`/api/sources/${id}`} />
    </PageShell>
  );
}
