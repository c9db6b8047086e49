import { useLocale, useTranslations } from 'next-intl';
import { ACCESS_KINDS, type AccessAnswer, type AccessFeature } from '@/geo/domain/access';
import { rowDiffers } from '@/geo/domain/compare';
import type { DepositDossier } from '@/geo/domain/deposit';
import type { Figure } from '@/geo/domain/figure';
import { Distance } from '../dossier/access-table';
import { AccessProgress } from '../panels/access-list';
import { PageLink } from '../panels/page-link';
import { CompareRow, NoData, RowsHead } from './compare-row';

interface AccessRowsProps {
  deposits: readonly DepositDossier[];
  side: Exclude<keyof AccessAnswer, 'kind'>;
  numberOf: (figure: Figure) => number;
}

/** The nearest infrastructure of each kind, now or when the projects under way are done. */
export function AccessRows({ deposits, side, numberOf }: AccessRowsProps) {
  const t = useTranslations('dossier.compare');
  const panels = useTranslations('panels');
  const words = useTranslations('words');
  const kinds = ACCESS_KINDS.filter((kind) => deposits.some((dossier) => featureOf(dossier, kind, side)));
  return (
    <tbody>
      <RowsHead columns={deposits.length}>
        {t(side === 'now' ? 'accessNow' : 'accessAfter')} · {panels('nearbyNote')}
      </RowsHead>
      {kinds.map((kind) => {
        const features = deposits.map((dossier) => featureOf(dossier, kind, side));
        return (
          <CompareRow
            key={kind}
            label={words(`accessKinds.${kind}`)}
            differs={rowDiffers(
              features.map((feature) => feature && `${feature.slug} ${Math.round(feature.distance.km)}`),
            )}
            cells={features.map((feature, index) => [
              deposits[index]?.deposit.slug ?? kind,
              feature ? <Feature key={kind} feature={feature} numberOf={numberOf} /> : <NoData key={kind} />,
            ])}
          />
        );
      })}
    </tbody>
  );
}

function Feature({ feature, numberOf }: { feature: AccessFeature; numberOf: AccessRowsProps['numberOf'] }) {
  const language = useLocale();
  return (
    <>
      <Distance distance={feature.distance} />
      <span className="block">
        <PageLink kind={feature.featureKind} slug={feature.slug}>
          {feature.names[language]}
        </PageLink>
        <span className="text-xs text-muted">
          <AccessProgress feature={feature} numberOf={numberOf} />
        </span>
      </span>
    </>
  );
}

function featureOf(dossier: DepositDossier, kind: AccessAnswer['kind'], side: AccessRowsProps['side']) {
  return dossier.access.find((answer) => answer.kind === kind)?.[side] ?? null;
}
