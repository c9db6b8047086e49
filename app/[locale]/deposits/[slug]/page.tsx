import type { Metadata } from 'next';
import { cache } from 'react';
import { DossierPage } from '@/components/dossier/dossier-page';
import { pageAddress, pagePath } from '@/components/panels/page-address';
import { foundOrMoved } from '@/components/ui/found-or-moved';
import { featureHead } from '@/components/ui/page-head';
import { PageJsonLd } from '@/components/ui/page-json-ld';
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
  const { slug, names } = dossier.deposit;
  return (
    <PageShell>
      <PageJsonLd
        language={language}
        page="deposits"
        thing={{
          path: pagePath('deposit', slug),
          name: names[language],
          told: depositJsonLd(dossier, language, `${origin}/api/deposits/${slug}`),
        }}
      />
      <DossierPage dossier={dossier} address={`${origin}${pageAddress(language, 'deposit', slug)}`} />
    </PageShell>
  );
}
