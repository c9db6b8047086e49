import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { shareMetadata, shareName } from '@/components/share/share-metadata';
import { ShareScreen } from '@/components/share/share-screen';
import { foundOr404 } from '@/components/ui/found-or-404';
import { PageJsonLd } from '@/components/ui/page-json-ld';
import { pageLanguage } from '@/components/ui/page-language';
import { countShareView, openShare } from '@/geo/atlas/open-share';
import { plainViewOf } from '@/geo/domain/opened-share';
import { shareJsonLd } from '@/geo/domain/thing-json-ld';

interface ShareProps {
  params: Promise<{ locale: string; slug: string }>;
}

// The head and the body of one answer ask once.
const opened = cache(openShare);

const read = async ({ params }: ShareProps) => foundOr404(opened((await params).slug));

export async function generateMetadata(props: ShareProps): Promise<Metadata> {
  const language = await pageLanguage(props.params);
  return shareMetadata(await read(props), language);
}

export default async function SharePage(props: ShareProps) {
  const language = await pageLanguage(props.params);
  const share = await read(props);
  await countShareView(share.share.slug);
  const plainView = plainViewOf(share);
  if (plainView) redirect(`/${language}${plainView}`);
  const name = shareName(share.share, language);
  const told = shareJsonLd(language, name, share.share);
  return (
    <>
      <PageJsonLd language={language} page="stories" thing={{ path: `/s/${share.share.slug}`, name, told }} />
      <ShareScreen opened={share} />
    </>
  );
}
