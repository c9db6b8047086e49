import { useLocale, useTranslations } from 'next-intl';
import { comparedEstimates } from '@/geo/domain/compare';
import type { DepositDossier, EstimateRow } from '@/geo/domain/deposit';
import type { Figure } from '@/geo/domain/figure';
import { formatDate, formatNumber } from '../ui/format';
import { SourceMark } from '../ui/source-mark';
import { UnitName } from '../ui/unit-name';
import { CompareRow, NoData, RowsHead } from './compare-row';

interface EstimateRowsProps {
  deposits: readonly DepositDossier[];
  numberOf: (figure: Figure) => number;
}

/** Estimates commodity by commodity, every claim on its own line with its class and date; never added up. */
export function EstimateRows({ deposits, numberOf }: EstimateRowsProps) {
  const language = useLocale();
  const t = useTranslations('dossier.compare');
  const panels = useTranslations('panels');
  const words = useTranslations('words');
  const rows = comparedEstimates(deposits);
  if (rows.length === 0) return null;
  return (
    <tbody>
      <RowsHead columns={deposits.length}>
        {t('estimates')} · {panels('classesNever')}
      </RowsHead>
      {rows.map(({ key, first, cells, differs }) => (
        <CompareRow
          key={key}
          label={`${first.commodity_names[language]}, ${words(`measured.${first.measured}`)}`}
          differs={differs}
          cells={cells.map((estimates, index) => [
            deposits[index]?.deposit.slug ?? key,
            estimates.length === 0 ? (
              <NoData key={key} />
            ) : (
              <ul key={key}>
                {estimates.map((estimate) => (
                  <Estimate key={estimate.claim_id} estimate={estimate} number={numberOf(estimate)} />
                ))}
              </ul>
            ),
          ])}
        />
      ))}
    </tbody>
  );
}

function Estimate({ estimate, number }: { estimate: EstimateRow; number: number }) {
  const language = useLocale();
  const words = useTranslations('words');
  const panels = useTranslations('panels');
  const { bound, low, high, estimate_unit, category, system, effective_date } = estimate;
  return (
    <li>
      {words(`bounds.${bound}`)}{' '}
      <span className="font-semibold">
        {formatNumber(low, language)}
        {high !== null && `–${formatNumber(high, language)}`} <UnitName unit={estimate_unit} />
      </span>{' '}
      <SourceMark figure={estimate} number={number} />
      <span className="block text-xs text-muted">
        {category && `${category} · `}
        {words(`systems.${system}`)} ·{' '}
        {effective_date ? formatDate(effective_date, language) : panels('noDate')}
      </span>
    </li>
  );
}
