import type { ClearanceAnswer } from './clearance-answer';
import type { Figure } from './figure';

/** Every figure that the clearance page shows. */
export function clearanceFigures(answer: ClearanceAnswer): Figure[] {
  const {
    years,
    parts,
    months,
    weeks,
    undated,
    cumulative,
    casualties,
    returned,
    returnedByPlace,
    suspected,
  } = answer;
  const dated = [...cumulative.anama, ...cumulative.all_operators];
  return [
    ...[...years, ...months, ...weeks].flatMap(({ chosen, others }) => [
      ...(chosen ? [chosen] : []),
      ...others,
    ]),
    ...undated,
    ...answer.plans,
    ...parts,
    ...dated.flatMap(({ chosen, others }) => [chosen, ...others]),
    ...cumulative.unplaced,
    ...casualties,
    ...returned.map(({ chosen }) => chosen),
    ...returnedByPlace,
    ...suspected.published,
    ...suspected.hectares,
  ];
}
