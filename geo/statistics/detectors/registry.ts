import { beforeRegion } from './before-region';
import { type Detector, type Finding, SEVERITIES } from './finding';
import { nationalUnderRegional } from './national-under-regional';
import { partExceedsWhole } from './part-exceeds-whole';
import type { DetectorInput } from './record';
import { scaleSlip } from './scale-slip';
import { seriesBreak } from './series-break';
import { sourcesDisagree } from './sources-disagree';
import { sumOfParts } from './sum-of-parts';
import { unitMissing } from './unit-missing';

/** Every detector by its name, in the order in which their findings are listed. */
export const DETECTORS = {
  'scale-slip': scaleSlip,
  'part-exceeds-whole': partExceedsWhole,
  'sum-of-parts': sumOfParts,
  'national-under-regional': nationalUnderRegional,
  'unit-missing': unitMissing,
  'series-break': seriesBreak,
  'before-region': beforeRegion,
  'sources-disagree': sourcesDisagree,
} satisfies Record<string, Detector>;

export type DetectorName = keyof typeof DETECTORS;

/** Runs every detector; the gravest findings of each come first. */
export function detectAll(input: DetectorInput): Finding[] {
  return Object.values(DETECTORS).flatMap((detect) =>
    detect(input).toSorted(
      (one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity),
    ),
  );
}
