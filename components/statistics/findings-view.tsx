import { useLocale, useTranslations } from 'next-intl';
import type { Figure } from '@/geo/domain/figure';
import type { Texts } from '@/geo/domain/languages';
import { type Finding, SEVERITIES, type Severity } from '@/geo/statistics/detectors/finding';
import { DETECTORS, type DetectorName } from '@/geo/statistics/detectors/registry';
import { formatNumber } from '../ui/format';
import { Link } from '../ui/link';
import { PageTitle } from '../ui/page-title';
import { FindingList } from './finding-list';
import { StatisticsNav } from './statistics-nav';

interface FindingsViewProps {
  findings: readonly Finding[];
  recordCount: number;
  figures: readonly Figure[];
  subjectNames: readonly { code: string; names: Texts }[];
}

const COLOURS: Record<Severity, string> = { error: 'text-hazard', warning: 'text-doubt', note: 'text-muted' };
const PLURALS = { error: 'errors', warning: 'warnings', note: 'notes' } as const;

/** Everything in the data that does not fit, by the detector that found it. */
export function FindingsView({ findings, recordCount, figures, subjectNames }: FindingsViewProps) {
  const language = useLocale();
  const t = useTranslations('statistics');
  const byClaim = new Map(figures.map((figure) => [figure.claim_id, figure]));
  const subjects = new Map(subjectNames.map(({ code, names }) => [code, names]));
  return (
    <>
      <p className="eyebrow">{t('page.title')}</p>
      <StatisticsNav current="findings" />
      <PageTitle
        title={t('findings.title')}
        lead={t('findings.lead', { records: formatNumber(recordCount, language) })}
      />
      <dl className="mt-5 flex flex-wrap gap-3">
        {SEVERITIES.map((severity) => (
          <div
            key={severity}
            className="flex min-w-28 flex-col-reverse rounded-card bg-paper px-4 py-3 shadow-card"
          >
            <dt className="text-muted">{t(`findings.${PLURALS[severity]}`)}</dt>
            <dd className={`text-2xl leading-8 font-bold ${COLOURS[severity]}`}>
              {findings.filter((finding) => finding.severity === severity).length}
            </dd>
          </div>
        ))}
      </dl>
      {(Object.keys(DETECTORS) as DetectorName[]).map((detector) => (
        <FindingList
          key={detector}
          detector={detector}
          findings={findings.filter((finding) => finding.detector === detector)}
          figures={byClaim}
          subjects={subjects}
        />
      ))}
      <p className="mt-6">
        <Link
          href={`/${language}/statistics`}
          className="min-h-11 content-center font-semibold text-accent underline"
        >
          {t('page.title')}
        </Link>
      </p>
    </>
  );
}
