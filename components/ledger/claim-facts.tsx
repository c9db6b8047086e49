import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { LedgerClaim } from '@/geo/domain/ledger';
import { ledgerAddress } from '@/geo/domain/ledger-address';
import { VerdictTag } from '../statistics/verdict-tag';
import { formatDate, formatFigure } from '../ui/format';
import { UnitName } from '../ui/unit-name';

type FactName =
  | 'normalised'
  | 'period'
  | 'indicator'
  | 'kind'
  | 'qualifier'
  | 'confidence'
  | 'verdict'
  | 'note'
  | 'identifier'
  | 'statement';

/** How a claim was read: value and unit as given and in the base unit, period, kind, how exact, how sure, verdict. */
export function ClaimFacts({ claim }: { claim: LedgerClaim }) {
  const language = useLocale();
  const t = useTranslations('sources');
  const words = useTranslations('words');
  const facts: [FactName, ReactNode][] = [
    ['normalised', <Normalised key="normalised" claim={claim} />],
    ['period', claim.as_of ? formatDate(claim.as_of, language) : t('undated')],
    [
      'indicator',
      <a
        key="indicator"
        href={ledgerAddress(language, {
          filter: { indicator: claim.indicator },
          show: 'claims',
          page: 1,
        })}
        className="text-accent underline"
      >
        {claim.indicator_names[language]}
      </a>,
    ],
    ['kind', words(`claimKinds.${claim.kind}`)],
    ['qualifier', words(`qualifiers.${claim.qualifier}`)],
    ['confidence', words(`confidences.${claim.confidence}`)],
    [
      'verdict',
      claim.verdict && (
        <span key="verdict">
          <VerdictTag verdict={claim.verdict} /> {claim.verdict_reason?.[language]}
        </span>
      ),
    ],
    [
      'note',
      claim.note && (
        <span key="note" lang="en">
          {claim.note}
        </span>
      ),
    ],
    ['identifier', <code key="identifier">{claim.claim_id}</code>],
    ['statement', <code key="statement">{claim.statement}</code>],
  ];
  return (
    <dl className="mt-4 grid grid-cols-1 gap-x-6 gap-y-2 sm:grid-cols-2">
      {facts.map(
        ([name, fact]) =>
          fact && (
            <div
              key={name}
              data-fact={name}
              className="min-w-0 border-t border-line pt-1 [overflow-wrap:anywhere]"
            >
              <dt className="text-xs text-muted">{t(name)}</dt>
              <dd>{fact}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

function Normalised({ claim }: { claim: LedgerClaim }) {
  const language = useLocale();
  const t = useTranslations('panels');
  if (claim.normalised_value === null) return <span className="text-muted">{t('noData')}</span>;
  const { normalised_value: value, normalised_value_high: value_high } = claim;
  return (
    <>
      {formatFigure({ value, value_high, multiplier: 1 }, language)} <UnitName unit={claim.normalised_unit} />
    </>
  );
}
