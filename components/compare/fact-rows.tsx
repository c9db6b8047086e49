import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { COMPARED_FACTS, type ComparedFact, comparedFacts, rowDiffers } from '@/geo/domain/compare';
import type { DepositDossier } from '@/geo/domain/deposit';
import type { Figure } from '@/geo/domain/figure';
import { holdersOf } from '@/geo/domain/licence-holder';
import { FigureValue } from '../ui/figure-value';
import { formatNumber } from '../ui/format';
import { SourceMark } from '../ui/source-mark';
import { CompareRow, NoData, RowsHead } from './compare-row';

interface FactRowsProps {
  deposits: readonly DepositDossier[];
  numberOf: (figure: Figure) => number;
}

/** What each deposit is, where, whose, and what was cleared around it. */
export function FactRows({ deposits, numberOf }: FactRowsProps) {
  const t = useTranslations('dossier');
  const compare = useTranslations('dossier.compare');
  const said = deposits.map(comparedFacts);
  const labels: Record<ComparedFact, string> = {
    recordLevel: compare('identity'),
    status: t('status'),
    type: t('type'),
    district: t('district'),
    commodities: compare('commodities'),
    position: t('position'),
    holder: compare('holder'),
    cleared: compare('cleared'),
  };
  return (
    <tbody>
      <RowsHead columns={deposits.length}>{t('history')}</RowsHead>
      {COMPARED_FACTS.map((fact) => (
        <CompareRow
          key={fact}
          label={labels[fact]}
          differs={rowDiffers(said.map((facts) => facts[fact]))}
          cells={deposits.map((dossier, index) => [
            dossier.deposit.slug,
            said[index]?.[fact] === null ? (
              <NoData key={fact} />
            ) : (
              <FactCell key={fact} fact={fact} dossier={dossier} numberOf={numberOf} />
            ),
          ])}
        />
      ))}
    </tbody>
  );
}

interface FactCellProps {
  fact: ComparedFact;
  dossier: DepositDossier;
  numberOf: FactRowsProps['numberOf'];
}

function FactCell({ fact, dossier: { deposit, licences, clearance }, numberOf }: FactCellProps): ReactNode {
  const language = useLocale();
  const t = useTranslations('dossier');
  const panels = useTranslations('panels');
  const words = useTranslations('words');
  switch (fact) {
    case 'recordLevel':
      return words(`recordLevels.${deposit.record_level}`);
    case 'status':
      return words(`depositStatuses.${deposit.status}`);
    case 'type':
      return t(`depositTypes.${deposit.deposit_type as 'vein'}`);
    case 'district':
      return [deposit.region_names?.[language], deposit.parent_names?.[language]].filter(Boolean).join(', ');
    case 'commodities':
      return deposit.commodities
        .map(({ names, role }) => `${names[language]} (${words(`commodityRoles.${role}`)})`)
        .join(', ');
    case 'position':
      return (
        <span data-computed="geometry">
          {panels('accuracy', { km: formatNumber((deposit.accuracy_m ?? 0) / 1_000, language) })}
        </span>
      );
    case 'holder':
      return holdersOf(licences).map((licence) => (
        <div key={licence.claim_id}>
          {licence.organisation_names?.[language]} <SourceMark figure={licence} number={numberOf(licence)} />
        </div>
      ));
    case 'cleared':
      return (
        <span data-hazard>
          {clearance.slice(0, 1).map((figure) => (
            <span key={figure.claim_id}>
              <FigureValue figure={figure} number={numberOf(figure)} />{' '}
              <span className="text-muted">({figure.year})</span>
            </span>
          ))}
        </span>
      );
  }
}
