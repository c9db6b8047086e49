import type { Metadata } from 'next';
import { cache } from 'react';
import { DossierPage } from '@/components/dossier/dossier-page';
import { foundOr404 } from '@/components/ui/found-or-404';
import { JsonLd } from '@/components/ui/json-ld';
import { pageLanguage } from '@/components/ui/page-language';
import { languageAlternates, pageOrigin } from '@/components/ui/page-request';
import { PageShell } from '@/components/ui/page-shell';
import { fullDossier } from '@/geo/atlas/full-dossier';
import { depositJsonLd } from '@/geo/domain/deposit-json-ld';

interface DepositProps {
  params: Promise<{ locale: string; slug: string }>;
}

// The head and the body of one answer ask once.
const dossierOf = cache(fullDossier);

const read = async (params: DepositProps['params']) =>
  foundOr404(dossierOf(decodeURIComponent((await params).slug)));

export async function generateMetadata({ params }: DepositProps): Promise<Metadata> {
  const language = await pageLanguage(params);
  const { slug, names, summary } = (await read(params)).deposit;
  return {
    title: names[language],
    description: summary?.[language],
    alternates: await languageAlternates(language, `/deposits/${slug}`),
  };
}

export default async function DepositPage({ params }: DepositProps) {
  const language = await pageLanguage(params);
  const dossier = await read(params);
  const origin = await pageOrigin();
  const { slug } = dossier.deposit;
  const page = `${origin}/${language}/deposits/${slug}`;
  return (
    <PageShell>
      <JsonLd json={depositJsonLd(dossier, language, { page, data: `${origin}/api/deposits/${slug}` })} />
      <DossierPage dossier={dossier} address={page} />
    </PageShell>
  );
}
