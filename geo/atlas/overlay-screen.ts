import { run } from '@/geo/database/run';
import type { AddressQuery } from '@/geo/domain/address-query';
import { AtlasError } from '@/geo/domain/errors';
import type { OverlayReport } from '@/geo/domain/overlay';
import { type OverlayAddressProblem, parseOverlayAddress } from '@/geo/domain/overlay-address';
import type { OverlayChoice } from '@/geo/domain/overlay-choice';
import { overlayChoices } from '@/geo/queries/overlay-choices';
import { dataVersion } from '@/geo/tiles/data-version';
import { overlayReport } from './overlay-report';

/** Why the page has no report, where something was asked for. */
type OverlayScreenProblem = OverlayAddressProblem | 'no_such_thing' | 'no_location';

/** What the page of reports shows. */
export interface OverlayScreen {
  report: OverlayReport | null;
  problem: OverlayScreenProblem | null;
  choices: OverlayChoice[];
  tileVersion: string;
}

/** Answers: what do the records say of the land an address names, or why is there no answer? */
export async function overlayScreen(query: AddressQuery): Promise<OverlayScreen> {
  const { place, problem } = parseOverlayAddress(query);
  const [choices, tileVersion] = await Promise.all([run(overlayChoices), dataVersion()]);
  if (!place) return { report: null, problem, choices, tileVersion };
  try {
    const report = await overlayReport(place);
    return {
      report: { ...report, row: { ...report.row, outline: null } },
      problem: null,
      choices,
      tileVersion,
    };
  } catch (error) {
    return { report: null, problem: screenProblem(error), choices, tileVersion };
  }
}

function screenProblem(error: unknown): OverlayScreenProblem {
  if (!(error instanceof AtlasError)) throw error;
  if (error.code === 'no_such_thing' || error.code === 'no_location') return error.code;
  if (error.kind === 'unprocessable') return 'not_a_shape';
  throw error;
}
