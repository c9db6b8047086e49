import { useTranslations } from 'next-intl';
import type { Figure } from '@/geo/domain/figure';
import type { Texts } from '@/geo/domain/languages';
import type { Finding } from '@/geo/statistics/detectors/finding';
import type { DetectorName } from '@/geo/statistics/detectors/registry';
import { FindingLine } from './finding-line';

interface FindingListProps {
  detector: DetectorName;
  findings: readonly Finding[];
  figures: ReadonlyMap<string, Figure>;
  subjects: ReadonlyMap<string, Texts>;
}

/** What one detector found, the gravest first. */
export function FindingList({ detector, findings, figures, subjects }: FindingListProps) {
  const t = useTranslations('statistics.findings');
  return (
    <details
      open={findings.length > 0}
      data-detector={detector}
      className="mt-6 rounded-card bg-paper shadow-card"
    >
      <summary className="cursor-pointer px-4 py-3">
        <h2 className="inline text-lg font-bold">{t(detector)}</h2>
        <span className="block text-xs text-muted">
          {findings.length > 0 ? t('count', { count: findings.length }) : t('none')}
        </span>
      </summary>
      <ul className="divide-y divide-line border-t border-line">
        {findings.map((finding) => (
          <FindingLine
            key={`${finding.sentence.key}${finding.measure}${finding.claimIds.join()}`}
            finding={finding}
            figures={figures}
            subjects={subjects}
          />
        ))}
      </ul>
    </details>
  );
}
