import type { Metadata } from 'next';
import { cache } from 'react';
import { ClaimView } from '@/components/ledger/claim-view';
import { LedgerFoot } from '@/components/ledger/ledger-foot';
import { formatDate } from '@/components/ui/format';
import { foundOr404 } from '@/components/ui/found-or-404';
import { PageCard } from '@/components/ui/page-card';
import { pageHead } from '@/components/ui/page-head';
import { pageLanguage } from '@/components/ui/page-language';
import { PageShell } from '@/components/ui/page-shell';
import { claimAnswer } from '@/geo/atlas/ledger';
import { MESSAGES } from '@/geo/domain/messages';
import { previewPath } from '@/geo/domain/picture-address';

interface ClaimProps {
  params: Promise<{ locale: string; id: string }>;
}

// The head and the body of one answer ask once.
const answerOf = cache(claimAnswer);

const read = async (params: ClaimProps['params']) =>
  foundOr404(answerOf(decodeURIComponent((await params).id)));

export async function generateMetadata({ params }: ClaimProps): Promise<Metadata> {
  const language = await pageLanguage(params);
  const { claim_id, subject_names, indicator_names, as_of } = (await read(params)).claim;
  return pageHead({
    language,
    path: `/claims/${encodeURIComponent(claim_id)}`,
    title: [subject_names?.[language], indicator_names[language], as_of && formatDate(as_of, language)]
      .filter(Boolean)
      .join(', '),
    description: MESSAGES[language].preview.pages.sources,
    picture: previewPath(language, { page: 'sources' }),
  });
}

export default async function ClaimPage({ params }: ClaimProps) {
  await pageLanguage(params);
  const answer = await read(params);
  return (
    <PageShell>
      <PageCard>
        <ClaimView {...answer} />
        <LedgerFoot json={`/api/claims/${encodeURIComponent(answer.claim.claim_id)}`} />
      </PageCard>
    </PageShell>
  );
}
