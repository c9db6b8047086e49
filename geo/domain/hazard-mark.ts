/** Marks a part of a page that speaks of mines or of clearing them: kept for too long, it is not shown any more. */
export interface HazardMark {
  'data-hazard'?: true;
}

/** The mark of a part that shows these figures: none where no figure is about mines or clearing them. */
export function hazardMark(...figures: readonly { topic: string }[]): HazardMark {
  return figures.some(({ topic }) => topic === 'mine_action') ? { 'data-hazard': true } : {};
}
