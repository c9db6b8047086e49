import { useLocale, useTranslations } from 'next-intl';
import type { AgendaFigure, Measured } from '@/geo/domain/agenda';
import type { Figure } from '@/geo/domain/figure';
import { hazardMark } from '@/geo/domain/hazard-mark';
import { FigureValue } from '../ui/figure-value';
import { formatDate } from '../ui/format';

interface MeasuredListProps {
  measured: readonly Measured[];
  numberOf: (figure: Figure) => number;
}

/** The indicators that measure an item, each with its newest figures; one without figures says "no data". */
export function MeasuredList({ measured, numberOf }: MeasuredListProps) {
  const t = useTranslations('agenda');
  if (measured.length === 0) return <p className="mt-2 text-muted">{t('notMeasured')}</p>;
  return (
    <dl className="mt-2 space-y-1.5 text-[13px]">
      {measured.map(({ indicator, figures }) => (
        <div
          key={indicator.code}
          data-indicator={indicator.code}
          className="border-l-2 border-line pl-3"
          {...hazardMark(...figures)}
        >
          <dt className="text-muted">
            <IndicatorName measured={{ indicator, figures }} />
          </dt>
          {figures.length === 0 && <dd className="text-muted">{t('noData')}</dd>}
          {figures.map((figure, index) => (
            <dd key={figure.claim_id}>
              <Dated figure={figure} numberOf={numberOf} isOther={isOther(figure, figures[index - 1])} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

// The statistics have series of regions; the paper's own table has another page.
function IndicatorName({ measured: { indicator, figures } }: { measured: Measured }) {
  const language = useLocale();
  const name = indicator.names[language];
  if (figures[0]?.subject_kind !== 'region') return name;
  const address = indicator.code.startsWith('paper_')
    ? `/${language}/statistics/paper`
    : `/${language}/statistics?indicator=${indicator.code}`;
  return (
    <a href={address} className="underline decoration-line underline-offset-2 hover:text-ink">
      {name}
    </a>
  );
}

interface DatedProps {
  figure: AgendaFigure;
  numberOf: (figure: Figure) => number;
  isOther?: boolean;
}

/** A figure with what it is about and its date; the paper's own figures are marked as such. */
export function Dated({ figure, numberOf, isOther: other = false }: DatedProps) {
  const language = useLocale();
  const t = useTranslations('agenda');
  const about = [
    figure.subject_names?.[language],
    figure.as_of && formatDate(figure.as_of, language),
    figure.source.kind === 'paper' && t('paperOwn'),
    other && t('other'),
  ].filter(Boolean);
  return (
    <>
      <FigureValue figure={figure} number={numberOf(figure)} />
      {about.length > 0 && <span className="text-xs text-muted"> · {about.join(' · ')}</span>}
    </>
  );
}

/** True when a figure stands beside the one before it: the same thing and date by another source. */
export function isOther(figure: AgendaFigure, before: AgendaFigure | undefined): boolean {
  return (
    before !== undefined &&
    before.indicator === figure.indicator &&
    before.subject_id === figure.subject_id &&
    before.as_of === figure.as_of
  );
}
