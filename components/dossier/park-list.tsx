import { useLocale, useTranslations } from 'next-intl';
import type { ParkInReach } from '@/geo/domain/dossier';
import type { Figure } from '@/geo/domain/figure';
import type { IncentiveRow } from '@/geo/domain/park';
import { PageLink } from '../panels/page-link';
import { SourceMark } from '../ui/source-mark';
import { Distance } from './access-table';

interface ParkListProps {
  parks: readonly ParkInReach[];
  incentives: readonly IncentiveRow[];
  numberOf: (figure: Figure) => number;
}

/** The nearest parks by distance, and what the state offers their residents. */
export function ParkList({ parks, incentives, numberOf }: ParkListProps) {
  const language = useLocale();
  const t = useTranslations('dossier');
  const words = useTranslations('words');
  if (parks.length === 0) return <p className="text-muted">{t('noParks')}</p>;
  return (
    <>
      <ul className="divide-y divide-line border-b border-line">
        {parks.map((park) => (
          <li key={park.slug} className="flex items-baseline justify-between gap-3 py-1.5">
            <span>
              <PageLink kind="park" slug={park.slug}>
                {park.names[language]}
              </PageLink>{' '}
              <span className="text-xs text-muted">{words(`parkTypes.${park.type}`)}</span>
            </span>
            <Distance distance={park.distance} />
          </li>
        ))}
      </ul>
      <h3 className="mt-2 font-semibold">{t('incentives')}</h3>
      <ul className="list-disc pl-5 text-[13px]">
        {incentives.map((incentive) => (
          <li key={incentive.claim_id}>
            {incentive.words?.[language] ?? incentive.names[language]}{' '}
            <SourceMark figure={incentive} number={numberOf(incentive)} />
          </li>
        ))}
      </ul>
    </>
  );
}
