import { quantity } from '../sentence';
import { differencePercent, type Finding, figure, findingOf } from './finding';
import { bestOf, type DetectorRecord, grouped, isOutcome, questionOf } from './record';

// “6.8 percent increase compared to 2018”, “+9.7%”
const GROWTH =
  /\+(\d+(?:[.,]\d+)?)\s*%|(\d+(?:[.,]\d+)?)\s*(?:%|percent)\s+(?:increase|more|higher|growth)/iu;
const TOLERANCE_PERCENT = 0.5;

/** Figures printed with their growth on a year before, for which another figure stands. */
export function toldGrowth(records: readonly DetectorRecord[]): Finding[] {
  const outcomes = records.filter(isOutcome);
  const told = outcomes.filter(({ unit, asPrinted }) => unit !== '%' && GROWTH.test(asPrinted ?? ''));
  if (told.length === 0) return [];
  const byQuestion = grouped(outcomes, questionOf);
  return told.flatMap((record) => {
    const [, signed, worded] = GROWTH.exec(record.asPrinted ?? '') ?? [];
    const growth = Number((signed ?? worded ?? 'none').replace(',', '.'));
    const year = Number(record.period?.slice(0, 4));
    if (Number.isNaN(growth) || Number.isNaN(year)) return [];
    const before = bestOf(
      byQuestion.get(questionOf({ ...record, period: `${year - 1}${record.period?.slice(4)}` })) ?? [],
    );
    const implied = record.amount / (1 + growth / 100);
    if (!before || differencePercent(implied, before.amount) <= TOLERANCE_PERCENT) return [];
    return [
      findingOf([record, before], {
        detector: 'sources-disagree',
        severity: 'error',
        key: 'growthDisagrees',
        values: {
          growth: quantity(growth, 1),
          implied: figure(Math.round(implied)),
          stated: figure(before.amount),
          period: before.period ?? '—',
        },
      }),
    ];
  });
}
