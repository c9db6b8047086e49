import type { Metadata } from 'next';
import { cache } from 'react';
import { ClaimView } from '@/components/ledger/claim-view';
import { LedgerFoot } from '@/components/ledger/ledger-foot';
import { formatDate } from '@/components/ui/format';
import { foundOr404 } from '@/components/ui/found-or-404';
import { PageCard } from '@/components/ui/page-card';
import { pageHead } from '@/components/ui/page-head';
import { PageJsonLd } from '@/components/ui/page-json-ld';
import { pageLanguage } from '@/components/ui/page-language';
import { PageShell } from '@/components/ui/page-shell';
import { claimAnswer } from '@/geo/atlas/ledger';
import type { Language } from '@/geo/domain/languages';
import type { LedgerClaim } from '@/geo/domain/ledger';
import { MESSAGES } from '@/geo/domain/messages';
import { previewPath } from '@/geo/domain/picture-address';
import { claimJsonLd } from '@/geo/domain/thing-json-ld';

interface ClaimProps {
  params: Promise<{ locale: string; id: string }>;
}

// The head and the body of one answer ask once.
const answerOf = cache(claimAnswer);

const read = async (params: ClaimProps['params']) =>
  foundOr404(answerOf(decodeURIComponent((await params).id)));

const nameOf = ({ subject_names, indicator_names, as_of }: LedgerClaim, language: Language) =>
  [subject_names?.[language], indicator_names[language], as_of && formatDate(as_of, language)]
    .filter(Boolean)
    .join(', ');

export async function generateMetadata({ params }: ClaimProps): Promise<Metadata> {
  const language = await pageLanguage(params);
  const { claim } = await read(params);
  return pageHead({
    language,
    path: `/claims/${encodeURIComponent(claim.claim_id)}`,
    title: nameOf(claim, language),
    description: MESSAGES[language].preview.pages.sources,
    picture: previewPath(language, { page: 'sources' }),
  });
}

export default async function ClaimPage({ params }: ClaimProps) {
  const language = await pageLanguage(params);
  const answer = await read(params);
  const { claim } = answer;
  const id = encodeURIComponent(claim.claim_id);
  const name = nameOf(claim, language);
  return (
    <PageShell>
      <PageJsonLd
        language={language}
        page="sources"
        thing={{ path: `/claims/${id}`, name, told: claimJsonLd(language, name, claim) }}
      />
      <PageCard>
        <ClaimView {...answer} />
        <LedgerFoot json={`/api/claims/${id}`} />
      </PageCard>
    </PageShell>
  );
}
