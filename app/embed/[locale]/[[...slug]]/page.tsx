import type { Metadata } from 'next';
import { EmbedPage } from '@/components/embed/embed-page';
import { foundOr404 } from '@/components/ui/found-or-404';
import { pageLanguage } from '@/components/ui/page-language';
import { embedScript } from '@/components/ui/page-request';
import { embedded } from '@/geo/atlas/embedded';
import { parseEmbedOptions } from '@/geo/domain/share-address';

interface EmbedProps {
  params: Promise<{ locale: string; slug?: string[] }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

// Reached as /{locale}/embed/{slug} and /{locale}/embed?view=… by a rewrite in next.config.js.
export const metadata: Metadata = { title: 'Filiz', robots: { index: false } };

export default async function EmbedRoute({ params, searchParams }: EmbedProps) {
  const language = await pageLanguage(params);
  const { slug = [] } = await params;
  const query = await searchParams;
  const shown = await foundOr404(embedded(slug, query));
  const options = parseEmbedOptions(query);
  return <EmbedPage language={language} options={options} script={await embedScript()} {...shown} />;
}
