import { useTranslations } from 'next-intl';
import type { AgendaFigure, AgendaItem } from '@/geo/domain/agenda';
import type { Figure } from '@/geo/domain/figure';
import type { Scorecard } from '@/geo/domain/scorecard';
import { PageTitle } from '../ui/page-title';
import { numberSources } from '../ui/source-numbers';
import { AgendaItemCard } from './agenda-item-card';
import { ScorecardCard } from './scorecard-card';
import { scorecardFigures } from './scorecard-figures';

const GROUPS = ['problem', 'direction', 'cluster_factor', 'example'] as const;

const NOTES = {
  problem: 'problemNote',
  direction: 'directionNote',
  cluster_factor: 'factorNote',
  example: 'exampleNote',
} as const;

interface AgendaViewProps {
  items: readonly AgendaItem[];
  statements: readonly Figure[];
  scorecards: readonly Scorecard[];
}

/** The paper's agenda: problems, directions, cluster factors and examples, each with what measures it now, then the scorecards. */
export function AgendaView({ items, statements, scorecards }: AgendaViewProps) {
  const t = useTranslations('agenda');
  const numberOf = numberSources([
    ...statements,
    ...figuresOf(items),
    ...scorecards.flatMap(scorecardFigures),
  ]);
  const byClaim = new Map(statements.map((figure) => [figure.claim_id, figure]));
  return (
    <>
      <PageTitle title={t('title')} lead={t('lead')} />
      <Contents />
      {GROUPS.map((kind) => (
        <section key={kind} id={kind} aria-labelledby={`${kind}-title`} className="mt-8 scroll-mt-4">
          <h2 id={`${kind}-title`} className="text-xl font-bold">
            {t(kind)}
          </h2>
          <p className="text-muted">{t(NOTES[kind])}</p>
          <div className="mt-3 gap-4 lg:columns-2">
            {items
              .filter((item) => item.kind === kind)
              .map((item) => (
                <AgendaItemCard key={item.id} item={item} statements={byClaim} numberOf={numberOf} />
              ))}
          </div>
        </section>
      ))}
      <section id="scorecard" aria-labelledby="scorecard-title" className="mt-8 scroll-mt-4">
        <h2 id="scorecard-title" className="text-xl font-bold">
          {t('scorecard')}
        </h2>
        <p className="text-muted">
          {t('scorecardNote')} {t('computed')}
        </p>
        {scorecards.map((card) => (
          <ScorecardCard key={card.park.slug} card={card} numberOf={numberOf} />
        ))}
      </section>
      <p className="mt-6 print:hidden">
        <a
          href="/api/agenda"
          className="inline-flex min-h-11 items-center font-semibold text-accent underline"
        >
          {t('json')}
        </a>
      </p>
    </>
  );
}

function Contents() {
  const t = useTranslations('agenda');
  return (
    <nav aria-label={t('contents')} className="mt-3 flex flex-wrap gap-x-5 print:hidden">
      {[...GROUPS, 'scorecard' as const].map((part) => (
        <a
          key={part}
          href={`#${part}`}
          className="inline-flex min-h-11 items-center font-semibold text-accent underline"
        >
          {t(part)}
        </a>
      ))}
    </nav>
  );
}

function figuresOf(items: readonly AgendaItem[]): AgendaFigure[] {
  return items.flatMap(({ measured, children }) => [
    ...measured.flatMap(({ figures }) => figures),
    ...figuresOf(children),
  ]);
}
