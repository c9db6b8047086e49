import './dossier.css';
import { useLocale, useTranslations } from 'next-intl';
import { accessFigures } from '@/geo/domain/access';
import type { FullDossier } from '@/geo/domain/dossier';
import type { Figure } from '@/geo/domain/figure';
import { FromDistrict } from '../panels/access-list';
import { FigureList } from '../panels/figure-list';
import { LicenceList } from '../panels/licence-list';
import { PageLink } from '../panels/page-link';
import { MinesBox, Notes } from '../panels/panel-parts';
import { listSources, numberSources } from '../ui/source-numbers';
import { AccessTable } from './access-table';
import { Actions } from './actions';
import { Cite } from './cite';
import { EstimatesPart } from './estimates-part';
import { Head } from './head';
import { IndicatorList } from './indicator-list';
import { MarketList } from './market-list';
import { NotKnownList } from './not-known-list';
import { ParkList } from './park-list';
import { Part } from './part';
import { ProblemList } from './problem-list';
import { SourceFootnotes } from './source-footnotes';
import { WherePart } from './where-part';

interface DossierPageProps {
  dossier: FullDossier;
  /** The page's own address in full. */
  address: string;
}

/** A deposit's dossier: a page to read, cite and print. */
export function DossierPage({ dossier, address }: DossierPageProps) {
  const language = useLocale();
  const { deposit, edition, notes } = dossier;
  const figures = figuresOf(dossier);
  const numberOf = numberSources(figures);
  return (
    <article className="dossier printable">
      <Actions slug={deposit.slug} names={deposit.names} />
      <div className="dossier-top">
        <div data-facts>
          <Head deposit={deposit} />
          <Mines dossier={dossier} numberOf={numberOf} />
          <Notes notes={notes.filter((note) => note.kind !== 'not_found')} />
        </div>
        <WherePart dossier={dossier} />
      </div>
      <EstimatesPart estimates={dossier.estimates} numberOf={numberOf} />
      <Parts dossier={dossier} numberOf={numberOf} />
      <SourceFootnotes sources={listSources(figures)} />
      <Cite title={deposit.names[language]} edition={edition} address={address} />
    </article>
  );
}

interface PartsProps {
  dossier: FullDossier;
  numberOf: (figure: Figure) => number;
}

function Mines({ dossier: { deposit, clearance, mineActionInDistrict }, numberOf }: PartsProps) {
  const language = useLocale();
  const t = useTranslations('dossier');
  if (!deposit.region_code) return null;
  const district = deposit.region_names?.[language] ?? '';
  return (
    <div id="mines">
      <MinesBox districtName={district} clearance={clearance} numberOf={numberOf} />
      {!deposit.context && (
        <p className="mt-1 text-xs text-muted" data-hazard>
          {t(mineActionInDistrict ? 'mineActionAtWork' : 'mineActionNotNamed', { district })}
        </p>
      )}
    </div>
  );
}

/** Two columns on a wide screen and on paper: what is known of the deposit, and what decides about it from around. */
function Parts({ dossier, numberOf }: PartsProps) {
  const t = useTranslations('dossier');
  const panels = useTranslations('panels');
  return (
    <div className="dossier-columns">
      <Part id="access" title={t('access')} aside={panels('nearbyNote')}>
        {dossier.access.some((answer) => answer.afterProjects) ? (
          <AccessTable access={dossier.access} numberOf={numberOf} />
        ) : (
          <p className="text-muted">{t('noAccess')}</p>
        )}
        {dossier.deposit.location_precision === 'district' && <FromDistrict />}
      </Part>
      <Part id="licences" title={t('licences')}>
        {dossier.licences.length > 0 ? (
          <LicenceList licences={dossier.licences} numberOf={numberOf} />
        ) : (
          <p className="text-muted">{t('noLicence')}</p>
        )}
      </Part>
      <Part id="history" title={t('history')}>
        {dossier.facts.length > 0 ? (
          <FigureList figures={dossier.facts} numberOf={numberOf} />
        ) : (
          <p className="text-muted">{panels('none')}</p>
        )}
      </Part>
      <AroundParts dossier={dossier} numberOf={numberOf} />
    </div>
  );
}

function AroundParts({ dossier, numberOf }: PartsProps) {
  const language = useLocale();
  const t = useTranslations('dossier');
  const { deposit } = dossier;
  return (
    <>
      <Part id="not-known" title={t('notKnownTitle')}>
        <NotKnownList
          keys={dossier.notKnown}
          notes={dossier.notes.filter((note) => note.kind === 'not_found')}
        />
      </Part>
      <Part id="problems" title={t('problems')} aside={t('problemsNote')}>
        <ProblemList problems={dossier.problems} numberOf={numberOf} />
      </Part>
      <Part id="markets" title={t('markets')} aside={t('marketsNote')}>
        <MarketList markets={dossier.markets} notes={dossier.marketNotes} numberOf={numberOf} />
      </Part>
      <Part id="parks" title={t('parks')} aside={t('parksNote')}>
        <ParkList parks={dossier.parks} incentives={dossier.incentives} numberOf={numberOf} />
      </Part>
      {deposit.parent_code && dossier.indicators.length > 0 && (
        <Part
          id="region"
          title={t('regionTitle', { region: deposit.parent_names?.[language] ?? '' })}
          aside={
            <PageLink kind="region" slug={deposit.parent_code}>
              {t('regionAll')}
            </PageLink>
          }
        >
          <IndicatorList indicators={dossier.indicators} numberOf={numberOf} />
        </Part>
      )}
    </>
  );
}

/** Every claim the page shows, in the order of the page: it numbers the sources. */
function figuresOf(dossier: FullDossier): Figure[] {
  return [
    ...dossier.clearance,
    ...dossier.estimates,
    ...accessFigures(dossier.access),
    ...dossier.licences,
    ...dossier.facts,
    ...dossier.problems.map(({ problem }) => problem),
    ...dossier.markets.flatMap(({ markets }) => markets.flatMap(({ claims }) => claims)),
    ...dossier.incentives,
    ...dossier.indicators.flatMap(({ points }) => points.slice(-1).map(({ chosen }) => chosen)),
  ];
}
