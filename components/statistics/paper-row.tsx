import { useLocale, useTranslations } from 'next-intl';
import type { Figure } from '@/geo/domain/figure';
import type { Language } from '@/geo/domain/languages';
import type { PaperRow } from '@/geo/statistics/paper/check-paper';
import type { PaperClaim } from '@/geo/statistics/paper/evidence';
import { formatDate, formatFigure } from '../ui/format';
import { UnitName } from '../ui/unit-name';
import { PaperMark } from './paper-mark';
import { Working } from './paper-working';
import { SentenceText } from './sentence-text';
import { VerdictTag } from './verdict-tag';

interface PaperRowLineProps {
  row: PaperRow;
  others: ReadonlyMap<string, Figure>;
  numberOf: (figure: Figure) => number;
}

/** One statement of the paper: as printed, recomputed, verdict, why. Columns on a wide screen, one below another on a narrow one. */
export function PaperRowLine({ row, others, numberOf }: PaperRowLineProps) {
  const language = useLocale();
  const t = useTranslations('statistics.paper');
  const { claim } = row;
  return (
    <li id={claim.claim_id}>
      <h3>{titleOf(claim, language).replace(/^r: /, `${t('correlationOf')}: `)}</h3>
      <div data-label={t('asPrinted')}>
        <AsPrinted claim={claim} number={numberOf(claim)} />
      </div>
      <div data-label={t('recomputed')}>
        {row.recomputed ? <SentenceText group="check" sentence={row.recomputed} /> : '—'}
      </div>
      <div data-label={t('verdict')}>
        <VerdictTag verdict={row.verdict} />
      </div>
      <div data-label={t('why')}>
        <SentenceText group="check" sentence={row.reason} />
        <Working row={row} others={others} numberOf={numberOf} />
      </div>
    </li>
  );
}

function AsPrinted({ claim, number }: { claim: PaperClaim; number: number }) {
  const language = useLocale();
  return (
    <>
      {claim.value !== null && (
        <>
          <b>{formatFigure(claim, language).replace(/^-/, '−')}</b>{' '}
          <UnitName unit={claim.unit} multiplier={claim.multiplier} />{' '}
        </>
      )}
      <PaperMark claim={claim} number={number} />
      {claim.as_printed && <q lang="az">{claim.as_printed}</q>}
    </>
  );
}

function titleOf(claim: PaperClaim, language: Language): string {
  if (claim.value === null) return claim.words?.[language] ?? claim.indicator_names[language];
  const name = claim.indicator_names[language];
  const isOneYear = claim.as_of !== null && !claim.as_of.includes('/') && !name.includes(claim.as_of);
  return isOneYear ? `${name}, ${formatDate(claim.as_of ?? '', language)}` : name;
}
