import { useLocale, useTranslations } from 'next-intl';
import { figuresByDate } from '@/geo/domain/figures-by-date';
import type { ParkProfile } from '@/geo/domain/park';
import { formatDate, formatNumber } from '../ui/format';
import { Section } from '../ui/section';
import { SourceMark } from '../ui/source-mark';
import { numberSources } from '../ui/source-numbers';
import { FigureList } from './figure-list';
import { NearSection } from './near-list';
import { OverlayLink } from './overlay-link';
import { Notes } from './panel-parts';
import { Title } from './title';

/** A park, zone, agropark or smart village: its figures through time and what it offers. */
export function ParkPanel({ profile }: { profile: ParkProfile }) {
  const { park, figures, incentives, near, notes } = profile;
  const language = useLocale();
  const t = useTranslations('panels');
  const words = useTranslations('words');
  const dated = figuresByDate(figures);
  const numberOf = numberSources([...dated.flatMap((group) => group.figures), ...incentives]);
  return (
    <article>
      <Title
        eyebrow={[words(`parkTypes.${park.type}`), park.region_names?.[language]].filter(Boolean).join(' · ')}
        name={park.names[language]}
        otherNames={park.other_names.slice(0, 3)}
      >
        <p className="mt-2 text-muted">
          {[
            park.founded && `${t('founded')}: ${formatDate(park.founded, language)}`,
            park.accuracy_m !== null &&
              t('accuracy', { km: formatNumber(park.accuracy_m / 1_000, language) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </Title>
      {park.summary && <p className="mt-3">{park.summary[language]}</p>}
      {figures.length === 0 && <p className="mt-4 text-muted">{t('noData')}</p>}
      {dated.map(({ asOf, figures: ofDate }) => (
        <Section key={asOf} title={asOf ? formatDate(asOf, language) : t('noDate')}>
          <FigureList figures={ofDate} numberOf={numberOf} undated />
        </Section>
      ))}
      {incentives.length > 0 && (
        <Section title={t('incentives')}>
          <ul className="space-y-2">
            {incentives.map((incentive) => (
              <li key={incentive.claim_id}>
                <strong>{incentive.names[language]}.</strong> {incentive.words?.[language]}{' '}
                <SourceMark figure={incentive} number={numberOf(incentive)} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <NearSection near={near} />
      {park.accuracy_m !== null && <OverlayLink kind="park" slug={park.slug} />}
      <Notes notes={notes} />
    </article>
  );
}
