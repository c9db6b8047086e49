import { useLocale, useTranslations } from 'next-intl';
import { groupBy } from '@/geo/domain/group-by';
import type { PeriodType } from '@/geo/domain/observation';
import { formatYears } from '@/geo/statistics/series/settings';
import { SeriesBars } from '../charts/series-bars';
import { SeriesChart } from '../charts/series-chart';
import type { ChartLine } from '../charts/series-frame';
import { numberSources } from '../ui/source-numbers';
import { ChartFooter } from './chart-footer';
import { addressWith, type IndicatorShown, lineColour } from './indicator-shown';
import { SeriesTable } from './series-table';
import { useSeriesWords } from './use-series-words';

const FIGURE_ID = 'indicator';
const JOINING: Partial<Record<PeriodType, 'notJoined' | 'sameMonths'>> = {
  range: 'notJoined',
  year_to_date: 'sameMonths',
};

/** The chart of an indicator with its unit, what it leaves out, its sources and downloads, and every figure in a table. */
export function IndicatorFigure({ shown }: { shown: IndicatorShown }) {
  const language = useLocale();
  const t = useTranslations('indicators');
  const { indicator, settings, form, span, lines, isOfThings } = shown;
  const words = useSeriesWords({ ...shown, measure: settings.measure });
  const names = useRegionNames(shown);
  const claims = claimsOf(shown);
  const numberOf = numberSources(claims);
  const isEmpty = lines.every(({ points }) => points.every(({ value }) => value === null));
  const isCharted = form !== 'table' && !isOfThings && !isEmpty;
  const chart = {
    lines: chartLines(shown, names),
    type: span,
    write: words.write,
    writePeriod: words.writePeriod,
    firmnessWords: {
      known: '',
      estimate: t('firm.estimate'),
      plan: t('firm.plan'),
      doubtful: t('firm.doubtful'),
    },
    text: t('chartText', {
      form: t(`forms.${form}`),
      name: indicator.names[language],
      unit: words.unitText,
      list: lines.map((line) => listOf(line.regionCode)).join(' '),
    }),
  };
  function listOf(code: string): string {
    const points = (lines.find(({ regionCode }) => regionCode === code)?.points ?? [])
      .map(
        ({ period, value }) =>
          `${words.writePeriod(period)} ${value === null ? t('none') : words.write(value)}`,
      )
      .join(', ');
    return `${t('lineList', { region: names(code), points: points || t('none') })}.`;
  }
  return (
    <figure
      id={FIGURE_ID}
      className="rounded-card bg-paper px-4 py-4 shadow-card"
      data-indicator={indicator.code}
    >
      <figcaption>
        <h2 className="text-lg leading-6 font-bold">{indicator.names[language]}</h2>
        <p className="text-muted">
          {words.unitText} · {t(`spans.${span}`)}
        </p>
      </figcaption>
      {isOfThings && <p className="mt-2 rounded-block bg-page px-3 py-2">{t('ofThings')}</p>}
      {isCharted && (
        <div className="mt-3">{form === 'bar' ? <SeriesBars {...chart} /> : <SeriesChart {...chart} />}</div>
      )}
      {isEmpty && <p className="mt-3 rounded-block bg-page px-3 py-3">{t('emptyChart')}</p>}
      <Gaps shown={shown} names={names} writePeriod={words.writePeriod} />
      {isCharted && <ChartKey shown={shown} />}
      {claims.length > 0 && (
        <ChartFooter
          figureId={FIGURE_ID}
          title={indicator.names[language]}
          subtitle={words.unitText}
          claims={claims}
          fileName={`filiz-${indicator.code}`}
          query={fileQuery(shown)}
          hasPicture={isCharted}
        />
      )}
      <SeriesTable
        shown={{ ...shown, measure: settings.measure }}
        names={names}
        words={words}
        numberOf={numberOf}
      />
    </figure>
  );
}

/** The name of a region by its code, in the reader's language. */
function useRegionNames({ regions }: IndicatorShown): (code: string) => string {
  const language = useLocale();
  const byCode = new Map(regions.map(({ code, names }) => [code, names[language]]));
  return (code) => byCode.get(code) ?? code;
}

function chartLines({ lines, settings }: IndicatorShown, names: (code: string) => string): ChartLine[] {
  return lines.map(({ regionCode, points }, place) => ({
    code: regionCode,
    name: names(regionCode),
    colour: lineColour(place),
    isSelected: settings.select === regionCode,
    href: addressWith(settings, { select: settings.select === regionCode ? null : regionCode }),
    points,
  }));
}

function claimsOf({ lines, otherUnits }: IndicatorShown) {
  const points = lines.flatMap((line) => line.points);
  return [
    ...points.flatMap((point) => [...point.claims, ...point.others.map(({ claim }) => claim)]),
    ...otherUnits,
  ];
}

function fileQuery({ indicator, settings, span }: IndicatorShown): string {
  const years = formatYears(settings.years);
  const query = new URLSearchParams({
    indicator: indicator.code,
    region: settings.regions.join(','),
    span,
    ...(settings.measure !== 'value' && { measure: settings.measure }),
    ...(years !== '-' && { years }),
  });
  return query.toString();
}

interface GapsProps {
  shown: IndicatorShown;
  names: (code: string) => string;
  writePeriod: (period: string) => string;
}

/** What has no value, and why: said, never left to be guessed. */
function Gaps({ shown: { lines, otherUnits }, names, writePeriod }: GapsProps) {
  const t = useTranslations('indicators');
  const empty = lines.filter(({ points }) => points.length === 0);
  return (
    <ul className="mt-2 space-y-1 text-[13px] text-doubt" data-gaps>
      {empty.map(({ regionCode }) => (
        <li key={regionCode}>{t('emptyLine', { region: names(regionCode) })}</li>
      ))}
      {lines.flatMap(({ regionCode, points }) =>
        [
          ...groupBy(
            points.filter(({ missing }) => missing !== null),
            ({ missing }) => missing ?? '',
          ).entries(),
        ].map(([missing, lacking]) => (
          <li key={`${regionCode} ${missing}`} data-missing={missing}>
            {t('missingLine', {
              region: names(regionCode),
              reason: t(`missing.${missing}` as 'missing.no_base'),
              periods: lacking.map(({ period }) => writePeriod(period)).join(', '),
            })}
          </li>
        )),
      )}
      {otherUnits.length > 0 && <li>{t('otherUnits', { count: otherUnits.length })}</li>}
    </ul>
  );
}

/** How the signs of the chart are read; only of those that are in it. */
function ChartKey({ shown: { lines, form, span, settings } }: { shown: IndicatorShown }) {
  const t = useTranslations('indicators');
  const points = lines.flatMap((line) => line.points);
  const notes = [
    points.some(({ others }) => others.length > 0) && t('legend.others'),
    points.some(({ firmness }) => firmness !== 'known') && t('legend.hollow'),
    form === 'line' && t(`legend.${JOINING[span] ?? 'gap'}`),
    settings.measure !== 'value' && t('computed'),
  ];
  return <p className="mt-2 text-xs text-muted">{notes.filter(Boolean).join(' ')}</p>;
}
