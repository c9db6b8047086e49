import { useLocale, useTranslations } from 'next-intl';
import type { ClearanceAnswer } from '@/geo/domain/clearance-answer';
import type { Figure } from '@/geo/domain/figure';
import { formatAt, yearOf } from '@/geo/domain/map-address';
import { DateLine } from '../charts/date-line';
import { SERIES_COLOURS } from '../charts/series-colours';
import { FigureValue } from '../ui/figure-value';
import { formatDate, formatNumber } from '../ui/format';
import { Link } from '../ui/link';
import { SourceMark } from '../ui/source-mark';
import { Card } from './card';
import { ClaimTable } from './claim-table';
import { Others } from './period-part';

interface PartProps {
  answer: ClearanceAnswer;
  numberOf: (figure: Figure) => number;
}

/** The two cumulative series, each with a chart and a table of its own. */
export function CumulativePart({ answer: { cumulative }, numberOf }: PartProps) {
  const t = useTranslations('clearance');
  const language = useLocale();
  return (
    <Card id="cumulative" title={t('cumulative')} note={t('cumulativeNote')} file="cumulative">
      <div className="grid gap-6 md:grid-cols-2">
        {(['all_operators', 'anama'] as const).map((series) => (
          <div key={series} className="min-w-0">
            <h3 className="mt-2 text-[13px] font-semibold first-letter:uppercase">{t(`series.${series}`)}</h3>
            <DateLine
              title={`${t('cumulative')}: ${t(`series.${series}`)}`}
              lines={[
                {
                  name: '',
                  unit: 'ha',
                  colour: SERIES_COLOURS[series],
                  points: cumulative[series].map(({ date, chosen }) => ({ date, value: chosen.value ?? 0 })),
                },
              ]}
            />
            <ClaimTable
              caption={`${t('cumulative')}: ${t(`series.${series}`)}`}
              headings={[t('date'), t('hectares'), t('others')]}
              rows={cumulative[series].map(({ date, chosen, others }) => ({
                key: date,
                cells: [
                  formatDate(date, language),
                  <FigureValue key="chosen" figure={chosen} number={numberOf(chosen)} />,
                  <Others key="others" others={others} numberOf={numberOf} />,
                ],
              }))}
            />
          </div>
        ))}
      </div>
      <h3 className="mt-3 text-[13px] font-semibold">{t('unplaced')}</h3>
      <ClaimTable
        caption={t('unplaced')}
        headings={[t('date'), t('hectares'), t('counted')]}
        rows={cumulative.unplaced.map((claim) => ({
          key: claim.claim_id,
          cells: [
            claim.period_end ? formatDate(claim.period_end, language) : t('undated'),
            <FigureValue key="figure" figure={claim} number={numberOf(claim)} />,
            t(`series.${claim.series}`),
          ],
        }))}
      />
    </Card>
  );
}

/** People killed and injured since November 2020 as a line, and every statement in a table. */
export function CasualtyPart({ answer: { casualties, casualtiesSince2020 }, numberOf }: PartProps) {
  const t = useTranslations('clearance');
  const language = useLocale();
  const line = (name: 'killed' | 'injured', colour: string) => ({
    name: t(name),
    colour,
    points: casualtiesSince2020.map(({ date, chosen }) => ({ date, value: chosen[name] ?? 0 })),
  });
  const written = (count: number | null) => (count === null ? '' : formatNumber(count, language));
  return (
    <Card id="casualties" title={t('casualties')} file="casualties">
      <DateLine
        title={t('casualties')}
        lines={[line('injured', 'var(--color-doubt)'), line('killed', 'var(--color-hazard)')]}
      />
      <ClaimTable
        caption={t('casualties')}
        headings={[t('date'), t('scope'), t('killed'), t('injured'), t('total')]}
        rows={casualties.map((claim) => ({
          key: claim.claim_id,
          cells: [
            <span key="date" className="whitespace-nowrap">
              {claim.as_of && formatDate(claim.as_of, language)}{' '}
              <SourceMark figure={claim} number={numberOf(claim)} />
            </span>,
            t.has(`scopes.${claim.scope}` as 'scopes.year')
              ? t(`scopes.${claim.scope}` as 'scopes.year')
              : claim.scope,
            written(claim.killed),
            written(claim.injured),
            written(claim.total),
          ],
        }))}
      />
    </Card>
  );
}

/** People who returned, in all, by place, and by district on the atlas's own map. */
export function ReturnPart({ answer: { returned, returnedByPlace }, numberOf }: PartProps) {
  const t = useTranslations('clearance');
  const language = useLocale();
  const rows = [...returned.map(({ chosen }) => chosen).toReversed(), ...returnedByPlace];
  const newest = returnedByPlace
    .flatMap(({ as_of }) => as_of ?? [])
    .toSorted()
    .at(-1);
  const onMap = `/${language}?audience=planner&layers=returns${newest ? `&at=${formatAt(yearOf(newest))}` : ''}`;
  return (
    <Card id="returns" title={t('returned')} note={t('returnedNote')} file="returns">
      <p>
        <Link href={onMap} className="inline-flex min-h-11 items-center font-semibold text-accent underline">
          {t('showOnMap')}
        </Link>
      </p>
      <DateLine
        title={t('returned')}
        lines={[
          {
            name: t('people'),
            colour: 'var(--color-precious)',
            points: returned.map(({ date, chosen }) => ({ date, value: chosen.people ?? 0 })),
          },
        ]}
      />
      <ClaimTable
        caption={t('returned')}
        headings={[t('place'), t('districtHead'), t('people'), t('date')]}
        rows={rows.map((claim) => ({
          key: claim.claim_id,
          cells: [
            claim.region_code ? claim.settlement : t('everywhere'),
            claim.region_code && (
              <Link
                key="district"
                href={`${onMap}&select=region:${claim.region_code}`}
                className="text-accent underline"
              >
                {claim.region_names?.[language]}
              </Link>
            ),
            <FigureValue key="people" figure={claim} number={numberOf(claim)} />,
            claim.as_of && formatDate(claim.as_of, language),
          ],
        }))}
      />
    </Card>
  );
}

/** The share of the suspected area that was cleared: as published, and computed from two claims. */
export function SuspectedPart({ answer: { suspected }, numberOf }: PartProps) {
  const t = useTranslations('clearance');
  const language = useLocale();
  const { hectares, published, computed } = suspected;
  const stated = [
    ...published.map((figure) => ({ name: t('suspectedPublished'), figure })),
    ...hectares.map((figure) => ({ name: t('suspectedArea'), figure })),
  ];
  return (
    <Card id="suspected" title={t('suspected')} note={t('suspectedNote')}>
      <dl className="mt-2 space-y-2">
        {stated.map(({ name, figure }) => (
          <div key={figure.claim_id}>
            <dt className="text-muted">
              {name}
              {figure.as_of && ` · ${formatDate(figure.as_of, language)}`}
            </dt>
            <dd className="text-lg">
              <FigureValue figure={figure} number={numberOf(figure)} />
            </dd>
          </div>
        ))}
        {computed && (
          <div data-computed="claims">
            <dt className="text-muted">
              {t('suspectedComputed', {
                cleared: formatNumber(computed.cleared.normalised_value ?? 0, language, 1),
                suspected: formatNumber(computed.suspected.normalised_value ?? 0, language, 0),
              })}
            </dt>
            <dd className="text-lg font-semibold">
              {formatNumber(computed.percent, language, 1)} %{' '}
              <SourceMark figure={computed.cleared} number={numberOf(computed.cleared)} />{' '}
              <SourceMark figure={computed.suspected} number={numberOf(computed.suspected)} />
            </dd>
          </div>
        )}
      </dl>
    </Card>
  );
}
