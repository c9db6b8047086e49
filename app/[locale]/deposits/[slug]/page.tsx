import type { Metadata } from 'next';
import { cache } from 'react';
import { DossierPage } from '@/components/dossier/dossier-page';
import { FeatureJsonLd } from '@/components/panels/feature-json-ld';
import { pageAddress } from '@/components/panels/page-address';
import { foundOrMoved } from '@/components/ui/found-or-moved';
import { JsonLd } from '@/components/ui/json-ld';
import { featureHead } from '@/components/ui/page-head';
import { pageLanguage } from '@/components/ui/page-language';
import { pageOrigin } from '@/components/ui/page-request';
import { PageShell } from '@/components/ui/page-shell';
import { currentSlug } from '@/geo/atlas/current-slug';
import { fullDossier } from '@/geo/atlas/full-dossier';
import { depositJsonLd } from '@/geo/domain/deposit-json-ld';
import { MESSAGES } from '@/geo/domain/messages';

interface DepositProps {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

// The head and the body of one answer ask once.
const dossierOf = cache(fullDossier);

async function read({ params, searchParams }: DepositProps) {
  const { locale, slug } = await params;
  const asked = decodeURIComponent(slug);
  return foundOrMoved(dossierOf(asked), {
    currentSlug: () => currentSlug('deposit', asked),
    addressOf: (present) => pageAddress(locale, 'deposit', present),
    query: await searchParams,
  });
}

export async function generateMetadata(props: DepositProps): Promise<Metadata> {
  const language = await pageLanguage(props.params);
  const { slug, names, summary } = (await read(props)).deposit;
  return featureHead({
    language,
    selection: { kind: 'deposit', slug },
    path: `/deposits/${slug}`,
    title: names[language],
    description: summary?.[language] ?? MESSAGES[language].preview.pages.deposits,
  });
}

export default async function DepositPage(props: DepositProps) {
  const language = await pageLanguage(props.params);
  const dossier = await read(props);
  const origin = await pageOrigin();
  const { slug } = dossier.deposit;
  const page = `${origin}/${language}/deposits/${slug}`;
  return (
    <PageShell>
      <JsonLd json={depositJsonLd(dossier, language, { page, data: `${origin}/api/deposits/${slug}` })} />
      <FeatureJsonLd language={language} kind="deposit" slug={slug} name={dossier.deposit.names[language]} />
      <DossierPage dossier={dossier} address={page} />
    </PageShell>
  );
}
