import type { ReactNode } from 'react';
import type { Language } from '@/geo/domain/languages';
import type { PaperRow } from '@/geo/statistics/paper/check-paper';
import type { PaperClaim } from '@/geo/statistics/paper/evidence';
import type { Verdict } from '@/geo/statistics/paper/judgement';
import type { CheckSentence } from '@/geo/statistics/sentence';
import { formatDate, formatFigure } from '../ui/format';
import { UnitName } from '../ui/unit-name';

/** What every row needs, made once for the whole list: 171 rows are too many to ask for it each. */
export interface RowTools {
  language: Language;
  write: (sentence: CheckSentence) => string;
  tags: Record<Verdict, ReactNode>;
  correlation: string;
  mark: (claim: PaperClaim) => ReactNode;
}

interface PaperRowLineProps {
  row: PaperRow;
  tools: RowTools;
  children: ReactNode;
}

/** One statement of the paper: as printed, recomputed, verdict, why. Where nothing was recomputed, verdict and reason stand alone. */
export function PaperRowLine({ row, tools, children }: PaperRowLineProps) {
  const { claim, recomputed, verdict, reason } = row;
  const { language, write, tags, correlation } = tools;
  return (
    <li id={claim.claim_id}>
      <h3>{titleOf(claim, language).replace(/^r: /, `${correlation}: `)}</h3>
      <div>
        <AsPrinted claim={claim} tools={tools} />
      </div>
      {recomputed && <div>{write(recomputed)}</div>}
      {recomputed ? <div>{tags[verdict]}</div> : null}
      <div className={recomputed ? undefined : 'untested'}>
        {recomputed ? null : <>{tags[verdict]} </>}
        {write(reason)}
        {children}
      </div>
    </li>
  );
}

function AsPrinted({ claim, tools }: { claim: PaperClaim; tools: RowTools }) {
  return (
    <>
      {claim.value !== null && (
        <>
          <b>{formatFigure(claim, tools.language).replace(/^-/, '−')}</b>{' '}
          <UnitName unit={claim.unit} multiplier={claim.multiplier} />{' '}
        </>
      )}
      {tools.mark(claim)}
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
