import { useLocale, useTranslations } from 'next-intl';
import type { ClearancePart } from '@/geo/domain/clearance';
import type { ClearanceAnswer } from '@/geo/domain/clearance-answer';
import type { Figure } from '@/geo/domain/figure';
import { Choropleth } from '../charts/choropleth';
import { FigureValue } from '../ui/figure-value';
import { Link } from '../ui/link';
import { BarTable } from './bar-table';
import { Card } from './card';

interface PartPartProps {
  answer: Pick<ClearanceAnswer, 'parts' | 'districts' | 'bounds'>;
  numberOf: (figure: Figure) => number;
}

/** The hectares of the latest year by district: on a small map, in bars, and on the atlas's own map. */
export function DistrictPart({ answer: { parts, districts, bounds }, numberOf }: PartPartProps) {
  const t = useTranslations('clearance');
  const language = useLocale();
  const rows = latest(parts, 'district');
  const year = String(rows[0]?.year ?? '');
  const values = new Map(rows.flatMap(({ key, value }) => (value === null ? [] : [[key, value] as const])));
  return (
    <Card id="districts" title={t('districts', { year })} note={t('districtsNote')} file="districts">
      <p>
        <Link
          href={`/${language}?audience=planner&at=${year}-12-31`}
          className="inline-flex min-h-11 items-center font-semibold text-accent underline"
        >
          {t('showOnMap')}
        </Link>
      </p>
      <div className="grid items-start gap-6 md:grid-cols-2">
        {bounds && (
          <Choropleth
            title={t('districts', { year })}
            shapes={districts}
            bounds={bounds}
            values={values}
            colour="var(--color-mineral_water)"
          />
        )}
        <BarTable
          caption={t('districts', { year })}
          headings={[t('districtHead'), t('hectares')]}
          rows={rows.map((part) => ({
            key: part.key,
            name: part.region_names ? (
              <Link
                href={`/${language}?audience=planner&at=${year}-12-31&select=region:${part.key}`}
                className="text-accent underline"
              >
                {part.region_names[language]}
              </Link>
            ) : (
              t('keys.other')
            ),
            value: part.value,
            figure: <FigureValue figure={part} number={numberOf(part)} />,
          }))}
        />
      </div>
    </Card>
  );
}

/** The hectares of the latest year by operator or purpose. */
export function KeyPart({
  parts,
  dimension,
  numberOf,
}: {
  parts: readonly ClearancePart[];
  dimension: 'operator' | 'purpose';
  numberOf: (figure: Figure) => number;
}) {
  const t = useTranslations('clearance');
  const rows = latest(parts, dimension);
  const title = t(`${dimension}s`, { year: String(rows[0]?.year ?? '') });
  return (
    <Card id={`${dimension}s`} title={title} file={`${dimension}s`}>
      <BarTable
        caption={title}
        headings={[t('name'), t('hectares')]}
        rows={rows.map((part) => ({
          key: part.key,
          name: t.has(`keys.${part.key}` as 'keys.other') ? t(`keys.${part.key}` as 'keys.other') : part.key,
          value: part.value,
          figure: <FigureValue figure={part} number={numberOf(part)} />,
        }))}
      />
    </Card>
  );
}

function latest(parts: readonly ClearancePart[], dimension: ClearancePart['dimension']): ClearancePart[] {
  const ofDimension = parts.filter((part) => part.dimension === dimension);
  return ofDimension.filter(({ year }) => year === ofDimension[0]?.year);
}
