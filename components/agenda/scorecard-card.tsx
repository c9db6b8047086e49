import { useLocale, useTranslations } from 'next-intl';
import type { AgendaFigure } from '@/geo/domain/agenda';
import type { Figure } from '@/geo/domain/figure';
import type { IncentiveRow } from '@/geo/domain/park';
import { type FactorScore, isWithoutData, type Scorecard } from '@/geo/domain/scorecard';
import { PageLink } from '../panels/page-link';
import { formatDate } from '../ui/format';
import { SourceMark } from '../ui/source-mark';
import { Dated, isOther } from './measured-list';
import { ParkAccess } from './park-access';

type NumberOf = (figure: Figure) => number;

/** A park and what is known of its four factors; a factor without a figure says "no data". */
export function ScorecardCard({
  card: { park, factors },
  numberOf,
}: {
  card: Scorecard;
  numberOf: NumberOf;
}) {
  const language = useLocale();
  const words = useTranslations('words');
  return (
    <article
      id={`scorecard-${park.slug}`}
      data-scorecard={park.slug}
      className="mt-4 break-inside-avoid rounded-card bg-paper px-4 py-4 shadow-card"
    >
      <p className="eyebrow">
        {[words(`parkTypes.${park.type}`), park.region_names?.[language]].filter(Boolean).join(' · ')}
      </p>
      <h3 className="text-lg font-bold">
        <PageLink kind="park" slug={park.slug}>
          {park.names[language]}
        </PageLink>
      </h3>
      <div className="mt-3 grid grid-cols-1 gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">
        {factors.map((score) => (
          <Factor
            key={score.factor}
            score={score}
            district={park.region_names?.[language] ?? ''}
            numberOf={numberOf}
          />
        ))}
      </div>
    </article>
  );
}

interface FactorProps {
  score: FactorScore;
  district: string;
  numberOf: NumberOf;
}

function Factor({ score, district, numberOf }: FactorProps) {
  const language = useLocale();
  const t = useTranslations('agenda');
  return (
    <section data-factor={score.factor} className="min-w-0 border-t-2 border-ink pt-1 text-[13px]">
      <h4 className="text-sm font-bold">{score.names[language]}</h4>
      {isWithoutData(score) && <p className="mt-1 text-muted">{t('noData')}</p>}
      <Figures title={t('ofPark')} figures={score.park} numberOf={numberOf} />
      {score.access.length > 0 && <ParkAccess access={score.access} numberOf={numberOf} />}
      <Figures title={t('ofDistrict', { district })} figures={score.district} numberOf={numberOf} />
      <Incentives incentives={score.incentives} numberOf={numberOf} />
      <Figures title={t('ofLiberated')} figures={score.liberated} numberOf={numberOf} />
    </section>
  );
}

interface FiguresProps {
  title: string;
  figures: readonly AgendaFigure[];
  numberOf: NumberOf;
}

function Figures({ title, figures, numberOf }: FiguresProps) {
  const language = useLocale();
  if (figures.length === 0) return null;
  return (
    <div className="mt-2">
      <p className="eyebrow">{title}</p>
      <dl>
        {figures.map((figure, index) => {
          const other = isOther(figure, figures[index - 1]);
          return (
            <div key={figure.claim_id} className="py-0.5">
              {!other && <dt className="text-muted">{figure.indicator_names[language]}</dt>}
              <dd>
                <Dated figure={{ ...figure, subject_names: null }} numberOf={numberOf} isOther={other} />
              </dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}

function Incentives({ incentives, numberOf }: { incentives: readonly IncentiveRow[]; numberOf: NumberOf }) {
  const language = useLocale();
  const t = useTranslations('agenda');
  if (incentives.length === 0) return null;
  return (
    <div className="mt-2">
      <p className="eyebrow">{t('incentives')}</p>
      <ul>
        {incentives.map((incentive) => (
          <li key={incentive.claim_id} className="py-0.5">
            {incentive.words?.[language] ?? incentive.names[language]}{' '}
            <SourceMark figure={incentive} number={numberOf(incentive)} />{' '}
            <span className="text-xs text-muted">
              · {incentive.valid_from ? validity(incentive, language) : t('incentivesUndated')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function validity(
  { valid_from, valid_to }: IncentiveRow,
  language: Parameters<typeof formatDate>[1],
): string {
  return [valid_from, valid_to].map((date) => (date === null ? '…' : formatDate(date, language))).join(' – ');
}
