import { useLocale, useTranslations } from 'next-intl';
import { Fragment, type ReactNode } from 'react';
import { type Audience, FIRST_AUDIENCE, type RegionPart, regionParts } from '@/geo/domain/audience';
import { estimateGroups } from '@/geo/domain/deposit';
import type { Figure } from '@/geo/domain/figure';
import type { RegionProfile } from '@/geo/domain/region';
import type { RegionView } from '@/geo/domain/region-view';
import { EstimateAxis } from '../charts/estimate-axis';
import { FigureValue } from '../ui/figure-value';
import { Link } from '../ui/link';
import { Section } from '../ui/section';
import { numberSources } from '../ui/source-numbers';
import { EstimateName } from './estimate-name';
import { FigureList } from './figure-list';
import { DepositLinks, DistrictLinks, ParkLinks, ProjectLinks } from './link-lists';
import { OverlayLink } from './overlay-link';
import { MinesBox, Notes } from './panel-parts';
import { RegionDistricts } from './region-districts';
import { ReturnList } from './return-list';
import { SeriesList } from './series-list';
import { Title } from './title';

interface RegionPanelProps {
  profile: RegionProfile;
  /** Whose order the parts stand in. */
  audience?: Audience;
  /** An economic region district by district, where the page has room for it. */
  view?: RegionView | null;
}

/** A district or economic region: clearance, indicators, and what lies in it. */
export function RegionPanel({ profile, audience = FIRST_AUDIENCE, view = null }: RegionPanelProps) {
  const {
    region,
    districts,
    clearance,
    returned,
    series,
    facts,
    estimates,
    deposits,
    projects,
    parks,
    notes,
  } = profile;
  const language = useLocale();
  const t = useTranslations('panels');
  const words = useTranslations('words');
  const pages = useTranslations('pages');
  const seriesFigures = series.flatMap((one) =>
    one.points.flatMap((point) => [point.chosen, ...point.others]),
  );
  const progress = projects.flatMap((one) => (one.progress ? [one.progress] : []));
  const numberOf = numberSources([
    ...clearance,
    ...returned,
    ...estimates,
    ...seriesFigures,
    ...progress,
    ...facts,
    ...viewFigures(view),
  ]);
  const [latest] = clearance;
  const parts: Record<RegionPart, ReactNode> = {
    clearance: (
      <>
        {latest && (
          <div data-hazard className="mt-4 rounded-block bg-page px-4 py-3">
            <div className="text-[27px] leading-9 font-bold">
              <FigureValue figure={latest} number={numberOf(latest)} />
            </div>
            <div className="text-muted">{t('clearedIn', { year: String(latest.year) })}</div>
          </div>
        )}
        {(latest || profile.mineActionAtWork) && (
          <MinesBox districtName={region.names[language]} clearance={clearance} numberOf={numberOf} />
        )}
        {region.level === 'district' && <OverlayLink kind="region" slug={region.code} />}
        {(latest || profile.mineActionAtWork) && (
          <Link
            href={`/${language}/clearance#districts`}
            className="inline-flex min-h-11 items-center font-semibold text-accent underline print:hidden"
          >
            {pages('clearance')}
          </Link>
        )}
      </>
    ),
    returns: returned.length > 0 && (
      <Section title={t('returned')}>
        <ReturnList reports={returned} numberOf={numberOf} />
      </Section>
    ),
    deposits: (
      <>
        <Section title={t('deposits')} aside={String(deposits.length)}>
          <DepositLinks deposits={deposits} />
        </Section>
        {estimates.length > 0 && (
          <Section title={t('districtTotals')}>
            <p className="text-xs text-muted">{t('districtTotalsNote')}</p>
            {estimateGroups(estimates).map((ofOne) => (
              <div key={ofOne[0]?.claim_id} className="mt-2">
                <h3 className="text-[13px] font-semibold">
                  <EstimateName estimates={ofOne} />
                </h3>
                <EstimateAxis estimates={ofOne} numberOf={numberOf} />
              </div>
            ))}
          </Section>
        )}
      </>
    ),
    projects: (
      <Section title={t('projects')} aside={String(projects.length)}>
        <ProjectLinks projects={projects} numberOf={numberOf} />
      </Section>
    ),
    parks: (
      <Section title={t('parks')} aside={String(parks.length)}>
        <ParkLinks parks={parks} />
      </Section>
    ),
    indicators: series.length > 0 && (
      <Section title={t('indicators')} aside={t('indicatorsNote', { count: series.length })}>
        <SeriesList {...{ series, numberOf }} regionCode={region.code} regionName={region.names[language]} />
      </Section>
    ),
  };
  return (
    <article>
      <Title
        eyebrow={[words(`regionLevels.${region.level}`), region.parent_names?.[language]]
          .filter(Boolean)
          .join(' · ')}
        name={region.names[language]}
        otherNames={[...new Set(Object.values(region.names))].filter(
          (name) => name !== region.names[language],
        )}
      >
        {region.boundary_note && <p className="mt-1 text-xs text-muted">{region.boundary_note[language]}</p>}
      </Title>
      {districts.length > 0 && (
        <Section title={t('districts')}>
          <DistrictLinks districts={districts} />
        </Section>
      )}
      {view && <RegionDistricts region={region} view={view} numberOf={numberOf} />}
      {regionParts(audience).map((part) => (
        <Fragment key={part}>{parts[part]}</Fragment>
      ))}
      {facts.length > 0 && (
        <Section title={t('facts')}>
          <FigureList figures={facts} numberOf={numberOf} />
        </Section>
      )}
      <Notes notes={notes} />
    </article>
  );
}

function viewFigures(view: RegionView | null): Figure[] {
  return view ? [...view.cleared, ...view.totals.flatMap(({ estimates }) => estimates)] : [];
}
