import { useLocale, useTranslations } from 'next-intl';
import type { PaperCheck } from '@/geo/statistics/paper/check-paper';
import { FanChart } from '../charts/fan-chart';
import { formatFixed } from '../ui/format';

/** The linear trend of mining value with its fan, against the forecast that the paper prints, to one scale. */
export function PaperTrend({ trend }: { trend: PaperCheck['trend'] }) {
  const language = useLocale();
  const t = useTranslations('statistics.paper');
  const { known, forecast, printed } = trend;
  const [first, last, end] = [known[0], known.at(-1), forecast?.predictions.at(-1)];
  if (!first || !last || !end || !printed) return null;
  const text = t('chartText', {
    first: formatFixed(first.value, language, 1),
    firstYear: String(first.year),
    last: formatFixed(last.value, language, 1),
    lastYear: String(last.year),
    value: formatFixed(end.value, language, 1),
    year: String(end.year),
    low: formatFixed(end.low ?? 0, language, 0),
    high: formatFixed(end.high ?? 0, language, 0),
    printed: formatFixed(printed.value, language, 1),
  });
  return (
    <figure className="rounded-card bg-paper px-4 py-4 shadow-card">
      <figcaption>
        <h2 className="font-bold">{t('chartTitle')}</h2>
        <p className="text-xs text-muted">{t('chartAside')}</p>
      </figcaption>
      <FanChart
        known={known}
        predictions={forecast?.predictions ?? []}
        printed={{ ...printed, label: t('printed') }}
        language={language}
        text={text}
      />
      <p className="text-[13px] text-muted">{text}</p>
    </figure>
  );
}
