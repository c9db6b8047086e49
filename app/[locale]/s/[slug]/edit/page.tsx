import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { EditSharePage } from '@/components/share/edit-share-page';
import { pageLanguage } from '@/components/ui/page-language';

interface EditProps {
  params: Promise<{ locale: string; slug: string }>;
}

export async function generateMetadata({ params }: EditProps): Promise<Metadata> {
  await pageLanguage(params);
  return {
    title: (await getTranslations('share'))('editTitle'),
    robots: { index: false },
    referrer: 'no-referrer',
  };
}

export default async function EditPage({ params }: EditProps) {
  const language = await pageLanguage(params);
  const { slug } = await params;
  if (!/^[a-z0-9-]{3,80}$/.test(slug)) notFound();
  return <EditSharePage language={language} slug={slug} />;
}
