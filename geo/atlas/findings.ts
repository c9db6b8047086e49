import { run } from '@/geo/database/run';
import type { Figure } from '@/geo/domain/figure';
import type { Texts } from '@/geo/domain/languages';
import {
  bulletinRecords,
  detectorRegions,
  estimateRecords,
  figureRecords,
  type RecordRow,
  subjectNames,
} from '@/geo/queries/findings';
import { figuresByClaim } from '@/geo/queries/paper';
import type { Finding } from '@/geo/statistics/detectors/finding';
import { measureOf } from '@/geo/statistics/detectors/measures';
import { detectAll } from '@/geo/statistics/detectors/registry';
import { oncePerVersion } from './once-per-version';

/** What does not fit in the data, and the figures it is about. */
export interface FindingsAnswer {
  findings: Finding[];
  /** The figures the detectors looked through. */
  recordCount: number;
  /** The first claims of each finding, as figures. */
  figures: Figure[];
  /** What the findings are about: regions, deposits, projects, parks, organisations. */
  subjectNames: { code: string; names: Texts }[];
}

/** How many of a finding's figures are shown. */
const FIGURES_SHOWN = 5;

/** Answers: which figures in the atlas do not fit together? Every detector runs over all of them, once for each version of the data. */
export const findings = oncePerVersion(detectNow);

async function detectNow(): Promise<FindingsAnswer> {
  const [figures, estimates, bulletins, regions] = await Promise.all([
    run(figureRecords),
    run(estimateRecords),
    run(bulletinRecords),
    run(detectorRegions),
  ]);
  const records = [...figures, ...estimates, ...bulletins].map(recordOf);
  const found = detectAll({ records, regions });
  const shown = new Set(found.flatMap(({ claimIds }) => claimIds.slice(0, FIGURES_SHOWN)));
  return {
    findings: found,
    recordCount: records.length,
    figures: shown.size > 0 ? await run(figuresByClaim([...shown])) : [],
    subjectNames: await run(subjectNames([...new Set(found.map(({ subject }) => subject))])),
  };
}

/** The record under the one code of its measure, so that figures with two names meet. */
function recordOf(row: RecordRow): RecordRow {
  return { ...row, measure: measureOf(row.measure) };
}
