import { useLocale, useTranslations } from 'next-intl';
import { claimAddress } from '@/geo/domain/ledger-address';

// More marks than these would hide the words they belong to.
const FEW = 6;

/** The way from words to the claims they rest on, each by its own address in the ledger; many of them are folded. */
export function ClaimLinks({ claimIds }: { claimIds: readonly string[] }) {
  const t = useTranslations('panels');
  if (claimIds.length <= FEW) return <Marks claimIds={claimIds} />;
  return (
    <details className="text-[13px]">
      <summary className="w-fit cursor-pointer py-1 text-accent max-md:min-h-11 max-md:content-center">
        {t('claims', { count: claimIds.length })}
      </summary>
      <Marks claimIds={claimIds} />
    </details>
  );
}

function Marks({ claimIds }: { claimIds: readonly string[] }) {
  const language = useLocale();
  const t = useTranslations('panels');
  return claimIds.map((id, index) => (
    <span key={id}>
      {' '}
      <a
        href={claimAddress(language, id)}
        aria-label={`${t('claim')} ${id}`}
        title={id}
        className="source-mark"
      >
        {index + 1}
      </a>
    </span>
  ));
}
