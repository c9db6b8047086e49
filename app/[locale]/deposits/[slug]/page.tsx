import type { Metadata } from 'next';
import { DossierPage } from '@/components/dossier/dossier-page';
import { pageAddress } from '@/components/panels/page-address';
import { foundOrMoved } from '@/components/ui/found-or-moved';
import { JsonLd } from '@/components/ui/json-ld';
import { pageLanguage } from '@/components/ui/page-language';
import { languageAlternates, pageOrigin } from '@/components/ui/page-request';
import { PageShell } from '@/components/ui/page-shell';
import { currentSlug } from '@/geo/atlas/current-slug';
import { depositName } from '@/geo/atlas/deposit-name';
import { fullDossier } from '@/geo/atlas/full-dossier';
import { depositJsonLd } from '@/geo/domain/deposit-json-ld';

interface DepositProps {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

async function read<Answer>(ask: (slug: string) => Promise<Answer>, props: DepositProps): Promise<Answer> {
  const { locale, slug } = await props.params;
  const asked = decodeURIComponent(slug);
  return foundOrMoved(ask(asked), {
    currentSlug: () => currentSlug('deposit', asked),
    addressOf: (present) => pageAddress(locale, 'deposit', present),
    query: await props.searchParams,
  });
}

export async function generateMetadata(props: DepositProps): Promise<Metadata> {
  const language = await pageLanguage(props.params);
  const { slug, names, summary } = await read(depositName, props);
  return {
    title: names[language],
    description: summary?.[language],
    alternates: await languageAlternates(language, `/deposits/${slug}`),
  };
}

export default async function DepositPage(props: DepositProps) {
  const language = await pageLanguage(props.params);
  const dossier = await read(fullDossier, props);
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
