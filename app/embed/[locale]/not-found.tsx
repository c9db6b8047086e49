import { getTranslations } from 'next-intl/server';

export default async function EmbedNotFound() {
  const t = await getTranslations('share');
  return <main className="flex h-dvh items-center justify-center p-6 text-center">{t('gone')}</main>;
}
