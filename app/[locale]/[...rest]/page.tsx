import { notFound } from 'next/navigation';
import { pageLanguage } from '@/components/ui/page-language';

interface RestProps {
  params: Promise<{ locale: string; rest: string[] }>;
}

export default async function RestPage({ params }: RestProps) {
  await pageLanguage(params);
  notFound();
}
