import { useLocale, useTranslations } from 'next-intl';
import { Fragment, type ReactNode } from 'react';
import { accessFigures } from '@/geo/domain/access';
import { type Audience, type DepositPart, depositParts } from '@/geo/domain/audience';
import { type DepositDossier, type DepositRow, type EstimateRow, estimateGroups } from '@/geo/domain/deposit';
import { EstimateAxis } from '../charts/estimate-axis';
import { Section } from '../ui/section';
import { numberSources } from '../ui/source-numbers';
import { AccessList, FromDistrict } from './access-list';
import { CommodityTags } from './commodity-tags';
import { FeatureLink } from './feature-link';
import { FigureList } from './figure-list';
import { LicenceList } from './licence-list';
import { OverlayLink } from './overlay-link';
import { MinesBox, Notes } from './panel-parts';
import { Title } from './title';

/** A deposit: what each source says of it, what lies near, and the mines around, in the order of an audience. */
export function DepositPanel({ profile, audience }: { profile: DepositDossier; audience: Audience }) {
  const { deposit, estimates, facts, licences, access, clearance, notes } = profile;
  const language = useLocale();
  const t = useTranslations('panels');
  const numberOf = numberSources([
    ...estimates,
    ...accessFigures(access),
    ...clearance,
    ...facts,
    ...licences,
  ]);
  const parts: Record<DepositPart, ReactNode> = {
    estimates: (
      <>
        {estimates.length === 0 && <p className="mt-4 text-muted">{t('noEstimate')}</p>}
        {estimateGroups(estimates).map((ofOne) => (
          <EstimateSection key={ofOne[0]?.claim_id} estimates={ofOne} numberOf={numberOf} />
        ))}
        {estimates.length > 0 && <p className="mt-2 text-xs text-muted">{t('classesNever')}</p>}
      </>
    ),
    access: access.some((answer) => answer.afterProjects) && (
      <Section title={t('nearby')} aside={t('nearbyNote')}>
        <AccessList access={access} numberOf={numberOf} />
        {deposit.location_precision === 'district' && <FromDistrict />}
      </Section>
    ),
    clearance: (
      <>
        {deposit.region_code && (
          <MinesBox
            districtName={deposit.region_names?.[language] ?? null}
            clearance={clearance}
            numberOf={numberOf}
          />
        )}
        {deposit.longitude !== null && <OverlayLink kind="deposit" slug={deposit.slug} />}
      </>
    ),
    facts: facts.length > 0 && (
      <Section title={t('facts')}>
        <FigureList figures={facts} numberOf={numberOf} />
      </Section>
    ),
    licences: licences.length > 0 && (
      <Section title={t('licences')}>
        <LicenceList licences={licences} numberOf={numberOf} />
      </Section>
    ),
  };
  return (
    <article>
      <DepositTitle deposit={deposit} />
      {deposit.summary && <p className="mt-3">{deposit.summary[language]}</p>}
      {depositParts(audience).map((part) => (
        <Fragment key={part}>{parts[part]}</Fragment>
      ))}
      <Notes notes={notes} />
    </article>
  );
}

function EstimateSection({
  estimates,
  numberOf,
}: {
  estimates: EstimateRow[];
  numberOf: ReturnType<typeof numberSources>;
}) {
  const language = useLocale();
  const t = useTranslations('panels');
  const words = useTranslations('words');
  const [first] = estimates;
  if (!first) return null;
  return (
    <Section
      title={t('whatSourcesSay', { commodity: first.commodity_names[language] })}
      aside={words(`measured.${first.measured}`)}
    >
      <EstimateAxis estimates={estimates} numberOf={numberOf} />
    </Section>
  );
}

function DepositTitle({ deposit }: { deposit: DepositRow }) {
  const language = useLocale();
  const t = useTranslations('panels');
  const words = useTranslations('words');
  const place = [deposit.region_names?.[language], deposit.parent_names?.[language]]
    .filter(Boolean)
    .join(', ');
  const elsewhere = [deposit.names.az, deposit.names.en, deposit.names.ru, ...deposit.other_names];
  const otherNames = [...new Set(elsewhere)].filter((name) => name !== deposit.names[language]).slice(0, 4);
  return (
    <Title
      eyebrow={[words(`recordLevels.${deposit.record_level}`), place].filter(Boolean).join(' · ')}
      name={deposit.names[language]}
      otherNames={otherNames}
    >
      <CommodityTags commodities={deposit.commodities} />
      <p className="mt-2 text-xs text-muted">
        {words(`depositStatuses.${deposit.status}`)} · {accuracyText(deposit, t)}
        {deposit.former_region_names &&
          ` · ${t('formerly', { district: deposit.former_region_names[language] })}`}
        {deposit.context && ` · ${t('context')}`}
      </p>
      {deposit.location_precision === 'district' && deposit.region_code && (
        <p className="text-xs">
          <FeatureLink kind="region" slug={deposit.region_code}>
            {deposit.region_names?.[language]}
          </FeatureLink>
        </p>
      )}
    </Title>
  );
}

function accuracyText(deposit: DepositRow, t: ReturnType<typeof useTranslations<'panels'>>): string {
  if (deposit.location_precision === 'district') return t('accuracyDistrict');
  if (deposit.accuracy_m === null) return t('accuracyNone');
  return t('accuracy', { km: deposit.accuracy_m / 1_000 });
}
