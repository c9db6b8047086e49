import { useTranslations } from 'next-intl';

/** Says which parts of a link were not understood, so that nobody takes the default for what was sent. */
export function IgnoredParts({ parts }: { parts: readonly string[] }) {
  const t = useTranslations('panels');
  if (parts.length === 0) return null;
  return (
    <div
      role="status"
      className="absolute top-34 left-1/2 md:top-20 z-10 w-[min(26rem,calc(100vw-2rem))] -translate-x-1/2 rounded-block border-l-4 border-doubt bg-doubt-soft px-4 py-3 shadow-card"
    >
      <strong>{t('ignoredTitle')}</strong>
      <br />
      {t('ignoredText', { parts: parts.join(', ') })}
    </div>
  );
}
