import { useLocale, useTranslations } from 'next-intl';
import { hazardMark } from '@/geo/domain/hazard-mark';
import type { LedgerClaim } from '@/geo/domain/ledger';
import { claimAddress, sourceAddress } from '@/geo/domain/ledger-address';
import { formatDate } from '../ui/format';
import { ClaimFigure } from './claim-figure';

/** Claims as rows: what each is about, what it says as printed and as read, and whose word it is. */
export function ClaimList({ claims }: { claims: readonly LedgerClaim[] }) {
  const t = useTranslations('sources');
  if (claims.length === 0) return <p className="px-4 py-6 text-muted">{t('none')}</p>;
  return (
    <ul className="divide-y divide-line">
      {claims.map((claim) => (
        <ClaimRow key={claim.claim_id} claim={claim} />
      ))}
    </ul>
  );
}

function ClaimRow({ claim }: { claim: LedgerClaim }) {
  const language = useLocale();
  const words = useTranslations('words');
  const { source } = claim;
  const name = claim.subject_names?.[language];
  return (
    <li
      id={claim.claim_id}
      data-claim={claim.claim_id}
      {...hazardMark(claim)}
      className="grid grid-cols-1 gap-x-6 gap-y-1 px-4 py-3 [overflow-wrap:anywhere] md:grid-cols-[5fr_6fr_4fr]"
    >
      <div className="min-w-0">
        <a
          href={claimAddress(language, claim.claim_id)}
          className="font-semibold text-accent underline decoration-from-font underline-offset-2"
        >
          {[name, claim.indicator_names[language]].filter(Boolean).join(': ')}
        </a>
        <p className="text-xs text-muted">
          {[
            claim.as_of && formatDate(claim.as_of, language),
            words(`claimKinds.${claim.kind}`),
            claim.qualifier !== 'exact' && words(`qualifiers.${claim.qualifier}`),
          ]
            .filter(Boolean)
            .join(' · ')}
          {!name && <span className="block">{claim.claim_id}</span>}
        </p>
      </div>
      <div className="min-w-0">
        <ClaimFigure claim={claim} />
        {claim.as_printed && <q className="block text-[13px] text-muted">{claim.as_printed}</q>}
      </div>
      <div className="min-w-0 text-[13px]">
        <a href={sourceAddress(language, source.id)} className="text-accent hover:underline">
          {source.publisher}
        </a>
        <span className="block text-xs text-muted">
          {words(`sourceKinds.${source.kind}`)}
          {source.published_on && ` · ${formatDate(source.published_on, language)}`}
        </span>
      </div>
    </li>
  );
}
