import { useLocale, useTranslations } from 'next-intl';
import type { Figure } from '@/geo/domain/figure';
import { hazardMark } from '@/geo/domain/hazard-mark';
import type { Language, Texts } from '@/geo/domain/languages';
import { claimAddress } from '@/geo/domain/ledger-address';
import type { Finding, Severity } from '@/geo/statistics/detectors/finding';
import { formatDate, formatFigure, formatNumber } from '../ui/format';
import { UnitName } from '../ui/unit-name';
import { SentenceText } from './sentence-text';

interface FindingLineProps {
  finding: Finding;
  figures: ReadonlyMap<string, Figure>;
  subjects: ReadonlyMap<string, Texts>;
}

/** One finding: how grave, about what, why, and the figures with their sources. */
export function FindingLine({ finding, figures, subjects }: FindingLineProps) {
  const language = useLocale();
  const t = useTranslations('statistics');
  const shown = finding.claimIds.flatMap((id) => figures.get(id) ?? []);
  const more = finding.claimIds.length - shown.length;
  return (
    <li
      data-severity={finding.severity}
      {...hazardMark(...shown)}
      className="grid grid-cols-1 gap-x-6 gap-y-1 px-4 py-3 md:grid-cols-2"
    >
      <div className="min-w-0">
        <SeverityTag severity={finding.severity} />{' '}
        <strong>{titleOf(finding, shown[0], subjects, language, t)}</strong>
        <p>
          <SentenceText group="finding" sentence={finding.sentence} />
        </p>
      </div>
      <ul aria-label={t('findings.figures')} className="min-w-0 text-[13px]">
        {shown.map((figure) => (
          <FindingFigure key={figure.claim_id} figure={figure} />
        ))}
        {more > 0 && (
          <li className="text-muted">{t('findings.andMore', { count: formatNumber(more, language) })}</li>
        )}
      </ul>
    </li>
  );
}

function FindingFigure({ figure }: { figure: Figure }) {
  const language = useLocale();
  return (
    <li data-claim={figure.claim_id} className="break-words">
      {figure.as_of && <span className="text-muted">{formatDate(figure.as_of, language)}: </span>}
      {figure.value === null ? (
        <q lang="az">{figure.as_printed}</q>
      ) : (
        <b>
          {formatFigure(figure, language)} <UnitName unit={figure.unit} multiplier={figure.multiplier} />
        </b>
      )}{' '}
      ·{' '}
      <a href={claimAddress(language, figure.claim_id)} className="text-accent underline">
        {figure.source.publisher}
      </a>
    </li>
  );
}

const TAGS: Record<Severity, string> = {
  error: 'bg-hazard-soft text-hazard',
  warning: 'bg-doubt-soft text-doubt',
  note: 'bg-page text-muted',
};

function SeverityTag({ severity }: { severity: Severity }) {
  const t = useTranslations('statistics.findings');
  return <span className={`rounded-md px-2 py-0.5 text-xs font-bold ${TAGS[severity]}`}>{t(severity)}</span>;
}

function titleOf(
  { measure, subject, thing }: Finding,
  first: Figure | undefined,
  subjects: ReadonlyMap<string, Texts>,
  language: Language,
  t: ReturnType<typeof useTranslations<'statistics'>>,
): string {
  const counted = `variables.${measure}` as 'variables.uxo';
  const isPaper = measure.startsWith('paper_');
  const what = t.has(counted) && !isPaper ? t(counted) : first?.indicator_names[language];
  const where = subjects.get(subject)?.[language] ?? (/^[a-z0-9|/ -]+$/.test(subject) ? undefined : subject);
  return [what ?? measure, thing?.[language], where].filter((part) => part !== undefined).join(', ');
}
