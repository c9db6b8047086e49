import '../dossier/dossier.css';
import { useLocale, useTranslations } from 'next-intl';
import { accessFigures } from '@/geo/domain/access';
import { COMPARED_AT_MOST } from '@/geo/domain/compare';
import type { DepositDossier, DepositRow } from '@/geo/domain/deposit';
import { PrintButton } from '../dossier/print-button';
import { SourceFootnotes } from '../dossier/source-footnotes';
import { DepositPages } from '../panels/deposit-pages';
import { PageTitle } from '../ui/page-title';
import { listSources, numberSources } from '../ui/source-numbers';
import { AddDeposit, ChooseDeposits } from './choose-deposits';
import { CompareTable } from './compare-table';
import type { ReadinessColumns } from './readiness-rows';

interface ComparePageProps {
  compared: {
    deposits: readonly DepositDossier[];
    readiness: ReadinessColumns;
    tooMany: readonly string[];
    unknown: readonly string[];
    choices: readonly DepositRow[];
  };
}

/** Up to four deposits side by side; with fewer than two, how to choose them. */
export function ComparePage({
  compared: { deposits, readiness, tooMany, unknown, choices },
}: ComparePageProps) {
  const language = useLocale();
  const t = useTranslations('dossier');
  const figures = deposits.flatMap((dossier) => [
    ...dossier.clearance.slice(0, 1),
    ...dossier.estimates,
    ...accessFigures(dossier.access),
    ...dossier.licences,
  ]);
  const numberOf = numberSources(figures);
  const slugs = deposits.map(({ deposit }) => deposit.slug);
  return (
    <div className="printable">
      <DepositPages current="compare" />
      <PageTitle title={t('compare.title')} lead={t('compare.lead')} />
      {tooMany.length > 0 && <LeftOut>{t('compare.tooMany', { names: tooMany.join(', ') })}</LeftOut>}
      {unknown.length > 0 && (
        <LeftOut>{t('compare.unknown', { names: unknown.map((name) => `“${name}”`).join(', ') })}</LeftOut>
      )}
      {deposits.length < 2 ? (
        <ChooseDeposits
          chosen={deposits.map(({ deposit }) => deposit)}
          choices={choices}
          words={
            deposits[0] ? t('compare.one', { name: deposits[0].deposit.names[language] }) : t('compare.how')
          }
        />
      ) : (
        <>
          <div className="mt-2 flex flex-wrap items-end gap-x-8 print:hidden">
            <PrintButton label={t('print')} />
            {deposits.length < COMPARED_AT_MOST && <AddDeposit slugs={slugs} choices={choices} />}
          </div>
          <CompareTable deposits={deposits} readiness={readiness} numberOf={numberOf} />
          <SourceFootnotes sources={listSources(figures)} />
        </>
      )}
    </div>
  );
}

function LeftOut({ children }: { children: string }) {
  return (
    <p role="status" className="mt-4 rounded-block border-l-4 border-doubt bg-doubt-soft px-4 py-3">
      {children}
    </p>
  );
}
