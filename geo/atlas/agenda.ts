import { run } from '@/geo/database/run';
import { accessAnswers } from '@/geo/domain/access';
import { type AgendaItem, agendaTree } from '@/geo/domain/agenda';
import type { Figure } from '@/geo/domain/figure';
import { groupBy } from '@/geo/domain/group-by';
import { newestFigures } from '@/geo/domain/newest-figures';
import { SCORECARD_INDICATORS, type Scorecard, scorecardOf } from '@/geo/domain/scorecard';
import { accessOfParks, targetsOf } from '@/geo/queries/access';
import { agendaItems, figuresOfIndicators, indicatorNames } from '@/geo/queries/agenda';
import { figuresByClaim } from '@/geo/queries/paper';
import { incentiveList, parkList } from '@/geo/queries/parks';
import { progressOf } from '@/geo/queries/projects';

/** The paper's agenda measured, the claims it is taken from, and the scorecard of every park. */
export interface AgendaAnswer {
  items: AgendaItem[];
  /** The claims of the paper that items name by `claim_id`. */
  statements: Figure[];
  scorecards: Scorecard[];
}

/** Answers: what does the paper want done, and what measures it today? "No data" is an indicator without figures. */
export async function agenda(): Promise<AgendaAnswer> {
  const items = await run(agendaItems);
  const codes = [...new Set(items.flatMap(({ indicators }) => indicators))];
  const [names, figures, statements, cards] = await Promise.all([
    run(indicatorNames(codes)),
    run(figuresOfIndicators(codes)),
    run(figuresByClaim(items.flatMap(({ claim_id }) => claim_id ?? []))),
    scorecards(items),
  ]);
  const byIndicator = groupBy(
    figures.filter(({ subject_kind }) => subject_kind !== 'park'),
    ({ indicator }) => indicator,
  );
  const measured = new Map(
    names.map((indicator) => [
      indicator.code,
      { indicator, figures: newestFigures(byIndicator.get(indicator.code) ?? []) },
    ]),
  );
  return { items: agendaTree(items, measured), statements, scorecards: cards };
}

async function scorecards(items: Parameters<typeof scorecardOf>[2]['factors']): Promise<Scorecard[]> {
  const [parks, access, figures, incentives] = await Promise.all([
    run(parkList(null)),
    run(accessOfParks),
    run(figuresOfIndicators(SCORECARD_INDICATORS)),
    run(incentiveList),
  ]);
  const projects = [...new Set(access.map(({ feature_slug }) => feature_slug))];
  const [progress, targets] = await Promise.all([run(progressOf(projects)), run(targetsOf(projects))]);
  return parks.map((park) =>
    scorecardOf(
      park,
      accessAnswers(
        access.filter(({ park_slug }) => park_slug === park.slug),
        { progress, targets },
      ),
      { factors: items, figures, incentives },
    ),
  );
}
