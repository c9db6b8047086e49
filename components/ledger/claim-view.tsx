import { ExternalLink } from 'lucide';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ClaimUse } from '@/geo/domain/claim-use';
import type { DataNote } from '@/geo/domain/data-note';
import { hazardMark } from '@/geo/domain/hazard-mark';
import type { LedgerClaim } from '@/geo/domain/ledger';
import { sourceAddress } from '@/geo/domain/ledger-address';
import { Notes } from '../panels/panel-parts';
import { Title } from '../panels/title';
import { formatDate, writtenCount } from '../ui/format';
import { Icon } from '../ui/icon';
import { Section } from '../ui/section';
import { BesideTable } from './beside-table';
import { ClaimFacts } from './claim-facts';
import { ClaimFigure } from './claim-figure';
import { UseList } from './use-list';

interface ClaimViewProps {
  claim: LedgerClaim;
  beside: readonly LedgerClaim[];
  uses: readonly ClaimUse[];
  notes: readonly DataNote[];
}

/** A claim on its own page: what was printed, how it was read, whose word it is, who says otherwise, and where it is shown. */
export function ClaimView({ claim, beside, uses, notes }: ClaimViewProps) {
  const language = useLocale();
  const t = useTranslations('sources');
  const sameDate = beside.filter(({ as_of }) => as_of === claim.as_of);
  const otherDates = beside.filter(({ as_of }) => as_of !== claim.as_of);
  return (
    <article {...hazardMark(claim)}>
      <Title
        eyebrow={[t('claimEyebrow'), claim.as_of && formatDate(claim.as_of, language)]
          .filter(Boolean)
          .join(' · ')}
        name={[claim.subject_names?.[language], claim.indicator_names[language]].filter(Boolean).join(': ')}
      />
      <p className="mt-3 text-xl leading-7 [overflow-wrap:anywhere]">
        <ClaimFigure claim={claim} />
      </p>
      {claim.as_printed ? (
        <blockquote className="mt-3 border-l-4 border-accent bg-accent-soft px-4 py-2 [overflow-wrap:anywhere]">
          <span className="eyebrow block">{t('asPrinted')}</span>“{claim.as_printed}”
        </blockquote>
      ) : (
        <p className="mt-3 text-muted">{t('asPrintedNone')}</p>
      )}
      <ClaimSource claim={claim} />
      <ClaimFacts claim={claim} />
      <Section title={t('besideTitle')} aside={sameDate.length > 0 && t('besideNote')}>
        {sameDate.length > 0 ? (
          <BesideTable claims={[claim, ...sameDate]} own={claim.claim_id} caption={t('besideTitle')} />
        ) : (
          <p className="text-muted">{t('besideNone')}</p>
        )}
      </Section>
      {otherDates.length > 0 && (
        <Section title={t('otherDates')}>
          <Folded count={otherDates.length}>
            <BesideTable claims={otherDates} own={claim.claim_id} caption={t('otherDates')} />
          </Folded>
        </Section>
      )}
      <Section title={t('usesTitle')}>
        <UseList uses={uses} withReasons />
      </Section>
      <Notes notes={notes} />
    </article>
  );
}

function ClaimSource({ claim: { source } }: { claim: LedgerClaim }) {
  const language = useLocale();
  const t = useTranslations('sources');
  const words = useTranslations('words');
  return (
    <section className="mt-4 rounded-block bg-page px-4 py-3 [overflow-wrap:anywhere]">
      <h2 className="eyebrow">
        {t('source')} · {words(`sourceKinds.${source.kind}`)}
      </h2>
      <p className="font-semibold">
        {source.publisher}
        {source.published_on && (
          <span className="font-normal text-muted"> · {formatDate(source.published_on, language)}</span>
        )}
      </p>
      {source.title && <p>{source.title}</p>}
      <p className="mt-1 flex flex-wrap gap-x-6">
        {source.url ? (
          <a
            href={source.url}
            rel="noreferrer"
            target="_blank"
            className="inline-flex min-h-11 items-center gap-1 font-semibold text-accent underline"
          >
            {t('openPage')} <Icon of={ExternalLink} size={14} />
          </a>
        ) : (
          <span className="content-center text-muted">{t('noPage')}</span>
        )}
        <a
          href={sourceAddress(language, source.id)}
          className="inline-flex min-h-11 items-center font-semibold text-accent underline"
        >
          {t('sourceAll')}
        </a>
      </p>
    </section>
  );
}

const FEW = 8;

function Folded({ count, children }: { count: number; children: ReactNode }) {
  const t = useTranslations('sources');
  const language = useLocale();
  return (
    <details open={count <= FEW}>
      <summary className="min-h-11 cursor-pointer content-center text-accent">
        {t('claimsOf', writtenCount(count, language))}
      </summary>
      {children}
    </details>
  );
}
