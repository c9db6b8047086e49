import type { ExpressionSpecification, FilterSpecification } from '@maplibre/maplibre-gl-style-spec';
import { dayNumber, type HazardTime, LAST_DAY } from '@/geo/domain/hazard-time';

const NEVER = LAST_DAY + 1;

const dayOf = (property: string, missing: number): ExpressionSpecification => [
  'coalesce',
  ['get', property],
  missing,
];
const isType = (type: string): ExpressionSpecification => ['==', ['get', 'type'], type];
const isPart = (...parts: string[]): ExpressionSpecification => ['in', ['get', 'part'], ['literal', parts]];
const isKind = (type: string): ExpressionSpecification => ['==', ['get', 'release_type'], type];

// Small areas come whole and rough from far away; all others in their pieces.
const isFilled: ExpressionSpecification = [
  'any',
  ['!=', ['get', 'part'], 'whole'],
  ['==', ['get', 'rough'], true],
];

// Since when nothing of a piece is open.
const lastDay: ExpressionSpecification = ['coalesce', ['get', 'released_day'], ['get', 'closed_day'], NEVER];

// Pieces overlap with those of other days of recording: whatever draws them must choose by what was known.
function isThere({ on, known }: HazardTime): ExpressionSpecification {
  const knownDay = dayNumber(known);
  return [
    'all',
    ['<=', dayOf('known_from_day', 0), knownDay],
    ['>', dayOf('known_to_day', NEVER), knownDay],
    ['<=', dayOf('surveyed_day', 0), dayNumber(on)],
  ];
}

/**
 * The filters of all style layers that draw surveyed areas, by layer id, for one time: `prefix` names the set of layers.
 * The pieces in the tiles carry their days, so that another time needs other filters only and no other tile.
 */
export function surveyedFilters(prefix: string, time: HazardTime): Record<string, FilterSpecification> {
  const there = isThere(time);
  const on = dayNumber(time.on);
  // A part that was released later is open until then, like the part that is open still.
  const isOpen = [isFilled, ['>', lastDay, on]] as const;
  const isReleasedLand = [isFilled, ['<=', lastDay, on]] as const;
  const isReleased = [isPart('released'), ['<=', dayOf('released_day', NEVER), on]] as const;
  const isNotClosed = [isPart('whole'), ['>', dayOf('closed_day', NEVER), on]] as const;
  const when = (is: readonly unknown[], ...more: ExpressionSpecification[]) =>
    ['all', there, ...is, ...more] as FilterSpecification;
  return {
    [`${prefix}-cell`]: isType('generalised'),
    [`${prefix}-cell-outline`]: isType('generalised'),
    [`${prefix}-released`]: when(isReleasedLand),
    [`${prefix}-sha`]: when(isOpen, isType('sha')),
    [`${prefix}-cha`]: when(isOpen, isType('cha')),
    [`${prefix}-outline`]: when(isNotClosed),
    [`${prefix}-released-casing`]: when(isReleased),
    [`${prefix}-cancelled-outline`]: when(isReleased, isKind('cancelled')),
    [`${prefix}-reduced-outline`]: when(isReleased, isKind('reduced')),
    [`${prefix}-cleared-outline`]: when(isReleased, isKind('cleared')),
    [`${prefix}-released-sign`]: when(isReleased),
    [`${prefix}-sign`]: when(isNotClosed),
  };
}

/** The filter of the outline of one selected area at a time. */
export function selectedAreaFilter(slug: string, time: HazardTime): FilterSpecification {
  return ['all', ['==', ['get', 'slug'], slug], isPart('whole'), isThere(time)];
}
