import '../charts/charts.css';
import { useLocale, useTranslations } from 'next-intl';
import { useId } from 'react';
import { labelsWithRoom } from '@/geo/spatial/label-room';
import { framePath, mapFrame } from '@/geo/spatial/map-frame';
import { boundsOfShapes } from '@/geo/spatial/shape-bounds';
import { classBreaks, classOf, type ValueClass } from '@/geo/statistics/series/class-breaks';
import { MOST_REGIONS } from '@/geo/statistics/series/settings';
import { ClaimLinks } from '../ui/claim-links';
import { Link } from '../ui/link';
import { addressWith, type IndicatorShown } from './indicator-shown';
import { useSeriesWords } from './use-series-words';
import { Field } from './workbench-form';

const WIDTH = 300;
// About what a letter of a name and of a value takes, and the two lines together.
const LETTER_PX = { name: 4.6, value: 5.6 };
const LABEL_PX = 22;
const SHARES = [18, 34, 50, 68, 86];

/** The districts shaded by the indicator in one period; each is a link that adds its line to the chart and makes it stand out. */
export function IndicatorMap({ shown }: { shown: IndicatorShown }) {
  const t = useTranslations('indicators');
  const { map, settings } = shown;
  const words = useSeriesWords({ measure: settings.measure, unit: shown.unit, lines: map?.lines ?? [] });
  if (!map) return <p className="rounded-card bg-paper px-4 py-4 text-muted shadow-card">{t('mapNone')}</p>;
  const points = map.lines.flatMap((line) => line.points.map((point) => ({ code: line.regionCode, point })));
  const values = new Map(
    points.flatMap(({ code, point }) => (point.value === null ? [] : [[code, point.value]])),
  );
  const classes = classBreaks([...values.values()]);
  return (
    <figure className="rounded-card bg-paper px-4 py-4 shadow-card" data-map>
      <figcaption className="font-bold">
        {t('mapTitle', { period: words.writePeriod(map.period) })}
      </figcaption>
      <p className="text-xs text-muted">
        {words.unitText} · {t('mapAside', { districts: values.size, all: map.shapes.length })}
      </p>
      <Districts {...{ shown, values, classes }} write={words.write} claims={claimsByCode(points)} />
      <Legend classes={classes} write={words.write} />
      <p className="mt-2 text-xs text-muted">{t('mapHint')}</p>
      <ClaimLinks
        claimIds={[...new Set([...claimsByCode(points).values()].flatMap((ids) => ids.split(' ')))]}
      />
      {map.periods.length > 1 && <PeriodChoice shown={shown} writePeriod={words.writePeriod} />}
    </figure>
  );
}

function claimsByCode(
  points: readonly { code: string; point: { claims: readonly { claim_id: string }[] } }[],
) {
  return new Map(
    points.map(({ code, point }) => [code, point.claims.map(({ claim_id }) => claim_id).join(' ')]),
  );
}

interface DistrictsProps {
  shown: IndicatorShown;
  values: ReadonlyMap<string, number>;
  classes: readonly ValueClass[];
  write: (value: number) => string;
  claims: ReadonlyMap<string, string>;
}

function Districts({ shown: { map, settings }, values, classes, write, claims }: DistrictsProps) {
  const language = useLocale();
  const t = useTranslations('indicators');
  const id = useId();
  const shapes = map?.shapes ?? [];
  const frame = mapFrame(boundsOfShapes(shapes), WIDTH);
  const written = (code: string) => {
    const value = values.get(code);
    return value === undefined ? t('none') : write(value);
  };
  const list = shapes.map(({ code, names }) => `${names[language]} ${written(code)}`).join(', ');
  const labels = shapes
    .filter(({ code }) => values.has(code))
    .map(({ code, names, spot }) => {
      const [x, y] = frame.place(spot);
      const [name, value] = [names[language], written(code)];
      const widthPx = Math.max(name.length * LETTER_PX.name, value.length * LETTER_PX.value);
      return { code, name, value, x, y, widthPx, heightPx: LABEL_PX };
    })
    .toSorted((one, other) => (values.get(other.code) ?? 0) - (values.get(one.code) ?? 0));
  // The chosen district comes last, so that its outline lies on its neighbours'.
  const ordered = shapes.toSorted(
    (one, other) => Number(one.code === settings.select) - Number(other.code === settings.select),
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing whose parts are links; a fieldset is for forms
    <svg
      viewBox={`-3 -3 ${WIDTH + 6} ${(frame.heightPx + 6).toFixed(0)}`}
      role="group"
      aria-label={t('mapText', { list })}
      className="indicator-map mt-2 block w-full"
    >
      <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse">
        <circle cx={2} cy={2} r={0.9} fill="var(--color-muted)" />
      </pattern>
      {ordered.map(({ code, names, geometry }) => {
        const value = values.get(code);
        const place = value === undefined ? undefined : classOf(value, classes);
        const isSelected = code === settings.select;
        const label = { region: names[language], value: written(code) };
        return (
          <Link
            key={code}
            href={addressWith(settings, chosen(settings, code))}
            scroll={false}
            aria-current={isSelected}
            aria-label={isSelected ? t('drop', label) : t('add', label)}
            data-district={code}
          >
            <path
              d={framePath(frame, geometry)}
              stroke={isSelected ? 'var(--color-ink)' : 'var(--color-muted)'}
              strokeWidth={isSelected ? 3 : 0.8}
              fill={place === undefined ? `url(#${id})` : shade(place, classes.length)}
              data-claim={claims.get(code)}
            >
              <title>{`${label.region}: ${label.value}`}</title>
            </path>
          </Link>
        );
      })}
      {labelsWithRoom(labels).map(({ code, name, value, x, y }) => (
        <g key={code} className="choropleth-label" aria-hidden pointerEvents="none">
          <text x={x} y={y - 2}>
            {name}
          </text>
          <text x={x} y={y + 9} className="choropleth-value">
            {value}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** The district stands out, and its line joins the chart, in place of the last one where the chart is full. */
function chosen({ select, regions }: IndicatorShown['settings'], code: string) {
  if (select === code) return { select: null };
  if (regions.includes(code)) return { select: code };
  return { select: code, regions: [...regions.slice(0, MOST_REGIONS - 1), code] };
}

function shade(place: number, classes: number): string {
  const step = classes === 1 ? 2 : Math.round((place * (SHARES.length - 1)) / (classes - 1));
  return `color-mix(in oklab, var(--color-accent) ${SHARES[step] ?? 50}%, var(--color-paper))`;
}

function Legend({ classes, write }: { classes: readonly ValueClass[]; write: (value: number) => string }) {
  const t = useTranslations('indicators');
  return (
    <ul className="mt-2 space-y-1 text-xs">
      {classes.map(({ from, to }, place) => (
        <li key={from} className="flex items-center gap-2">
          <span
            aria-hidden
            className="h-3.5 w-6 shrink-0 rounded-sm border border-line"
            style={{ background: shade(place, classes.length) }}
          />
          {from === to ? write(from) : t('class', { from: write(from), to: write(to) })}
        </li>
      ))}
      <li className="flex items-center gap-2">
        <span aria-hidden className="no-data-swatch h-3.5 w-6 shrink-0 rounded-sm border border-line" />
        {t('none')}
      </li>
    </ul>
  );
}

function PeriodChoice({
  shown,
  writePeriod,
}: {
  shown: IndicatorShown;
  writePeriod: (period: string) => string;
}) {
  const t = useTranslations('indicators');
  const { map, settings } = shown;
  const kept = new URLSearchParams(addressWith(settings, { at: null }).slice(1));
  return (
    <form method="get" className="mt-2 flex items-end gap-2">
      {[...kept.entries()].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Field label={t('mapPeriod')}>
        <select name="at" defaultValue={map?.period} key={map?.period} className="control">
          {map?.periods.map(({ period, districts }) => (
            <option key={period} value={period}>
              {writePeriod(period)} ({districts})
            </option>
          ))}
        </select>
      </Field>
      <button type="submit" className="min-h-11 rounded-lg border border-line px-3 font-semibold text-accent">
        {t('apply')}
      </button>
    </form>
  );
}
