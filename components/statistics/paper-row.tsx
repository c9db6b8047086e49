import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Figure } from '@/geo/domain/figure';
import type { PaperRow } from '@/geo/statistics/paper/check-paper';
import type { PaperClaim } from '@/geo/statistics/paper/evidence';
import { formatDate, formatFigure } from '../ui/format';
import { SourceMark } from '../ui/source-mark';
import { UnitName } from '../ui/unit-name';
import { Working } from './paper-working';
import { SentenceText } from './sentence-text';
import { VerdictTag } from './verdict-tag';

interface PaperRowLineProps {
  row: PaperRow;
  others: ReadonlyMap<string, Figure>;
  numberOf: (figure: Figure) => number;
}

/** The columns of a statement on a wide screen. */
export const PAPER_COLUMNS =
  'md:grid md:grid-cols-[minmax(0,5fr)_minmax(0,4fr)_minmax(0,4fr)_minmax(0,3.2fr)_minmax(0,6fr)] md:gap-4';

/** One statement of the paper: as printed, recomputed, verdict, why. Columns on a wide screen, one below another on a narrow one. */
export function PaperRowLine({ row, others, numberOf }: PaperRowLineProps) {
  const language = useLocale();
  const t = useTranslations('statistics.paper');
  const { claim } = row;
  return (
    <li
      id={claim.claim_id}
      className={`${PAPER_COLUMNS} space-y-2 px-4 py-3 target:bg-accent-soft md:space-y-0`}
    >
      <h3 className="font-semibold break-words">{titleOf(claim, language)}</h3>
      <Cell label={t('asPrinted')}>
        <AsPrinted claim={claim} /> <SourceMark figure={claim} number={numberOf(claim)} />
      </Cell>
      <Cell label={t('recomputed')}>
        {row.recomputed ? (
          <SentenceText group="check" sentence={row.recomputed} />
        ) : (
          <span className="text-muted">{t('nothing')}</span>
        )}
      </Cell>
      <Cell label={t('verdict')}>
        <VerdictTag verdict={row.verdict} />
      </Cell>
      <Cell label={t('why')}>
        <SentenceText group="check" sentence={row.reason} />
        <Working row={row} others={others} numberOf={numberOf} />
      </Cell>
    </li>
  );
}

function Cell({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="min-w-0 break-words">
      <span className="eyebrow block md:sr-only">{label}</span>
      {children}
    </div>
  );
}

function AsPrinted({ claim }: { claim: PaperClaim }) {
  const language = useLocale();
  const t = useTranslations('statistics.paper');
  return (
    <>
      {claim.as_printed && (
        <q lang="az" className="text-doubt">
          {claim.as_printed}
        </q>
      )}
      {claim.value !== null && (
        <span className="block text-xs text-muted">
          {t('normalised')} {formatFigure(claim, language)}{' '}
          <UnitName unit={claim.unit} multiplier={claim.multiplier} />
        </span>
      )}
    </>
  );
}

function titleOf(claim: PaperClaim, language: 'az' | 'en' | 'ru' | 'tr'): string {
  if (claim.value === null) return claim.words?.[language] ?? claim.indicator_names[language];
  const name = claim.indicator_names[language];
  const isOneYear = claim.as_of !== null && !claim.as_of.includes('/') && !name.includes(claim.as_of);
  return isOneYear ? `${name}, ${formatDate(claim.as_of ?? '', language)}` : name;
}
