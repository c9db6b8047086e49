import { useLocale, useTranslations } from 'next-intl';
import type { LedgerClaim } from '@/geo/domain/ledger';
import { claimAddress } from '@/geo/domain/ledger-address';
import { formatDate } from '../ui/format';
import { ClaimFigure } from './claim-figure';

interface BesideTableProps {
  claims: readonly LedgerClaim[];
  /** The claim whose page it is. */
  own: string;
  caption: string;
}

/** Claims about one thing side by side: what each says, when, and whose word it is. */
export function BesideTable({ claims, own, caption }: BesideTableProps) {
  const language = useLocale();
  const t = useTranslations('sources');
  return (
    <table className="w-full border-collapse text-left">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="text-xs text-muted">
          <th scope="col" className="w-2/5 py-1 pr-3 font-semibold">
            {t('value')}
          </th>
          <th scope="col" className="py-1 pr-3 font-semibold">
            {t('period')}
          </th>
          <th scope="col" className="py-1 font-semibold">
            {t('source')}
          </th>
        </tr>
      </thead>
      <tbody>
        {claims.map((claim) => (
          <tr
            key={claim.claim_id}
            className={`border-t border-line align-top ${claim.claim_id === own ? 'bg-accent-soft' : ''}`}
          >
            <td className="py-2 pr-3 [overflow-wrap:anywhere]">
              <ClaimFigure claim={claim} />
              {claim.as_printed && <q className="block text-xs text-muted">{claim.as_printed}</q>}
            </td>
            <td className="py-2 pr-3">{claim.as_of ? formatDate(claim.as_of, language) : t('undated')}</td>
            <td className="py-2 [overflow-wrap:anywhere]">
              {claim.claim_id === own ? (
                <b>{t('thisClaim')}</b>
              ) : (
                <a href={claimAddress(language, claim.claim_id)} className="text-accent underline">
                  {claim.source.publisher}
                </a>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
