import { useTranslations } from 'next-intl';
import { PageTitle } from '../ui/page-title';
import { IndicatorFigure } from './indicator-figure';
import { IndicatorForm } from './indicator-form';
import { IndicatorList } from './indicator-list';
import { IndicatorMap } from './indicator-map';
import type { IndicatorShown } from './indicator-shown';
import { StatisticsNav } from './statistics-nav';
import { TopicNote } from './topic-note';

interface IndicatorsViewProps {
  /** Null where nothing has been loaded. */
  shown: IndicatorShown | null;
  /** How many indicators there are. */
  count: number;
}

/** The indicators by topic: one of them as a chart of regions and a map of districts that choose each other. */
export function IndicatorsView({ shown, count }: IndicatorsViewProps) {
  const t = useTranslations('indicators');
  return (
    <>
      <StatisticsNav current="topics" />
      <PageTitle title={t('title')} lead={t('lead', { count })} />
      {!shown && <p>{t('empty')}</p>}
      {shown && (
        <>
          <IgnoredSettings parts={shown.settings.ignored} />
          <IndicatorList shown={shown} />
          <div className="mt-4 grid grid-cols-1 gap-4 lg:grid-cols-[minmax(0,1fr)_300px]">
            <div className="min-w-0">
              <TopicNote topic={shown.indicator.topic} />
              <IndicatorFigure shown={shown} />
            </div>
            <div className="space-y-4">
              <IndicatorForm shown={shown} />
              {!shown.isOfThings && <IndicatorMap shown={shown} />}
            </div>
          </div>
        </>
      )}
    </>
  );
}

function IgnoredSettings({ parts }: { parts: readonly string[] }) {
  const t = useTranslations('indicators');
  if (parts.length === 0) return null;
  return (
    <p role="status" className="mt-3 rounded-card bg-paper px-4 py-3 shadow-card">
      <strong>{t('ignoredTitle')}.</strong> {t('ignoredText', { parts: parts.join(', ') })}
    </p>
  );
}
