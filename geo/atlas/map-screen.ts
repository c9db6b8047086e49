import { runOne } from '@/geo/database/run';
import type { Audience } from '@/geo/domain/audience';
import { AtlasError } from '@/geo/domain/errors';
import { EVERYONE } from '@/geo/domain/hazard-audience';
import type { Selection } from '@/geo/domain/map-address';
import { districtOf, focusOf, type MapFocus, type MapScreen, type Selected } from '@/geo/domain/map-screen';
import { surveyedPresence } from '@/geo/queries/hazard-areas';
import { regionByCode } from '@/geo/queries/regions';
import { dataVersion } from '@/geo/tiles/data-version';
import { depositDossier } from './deposit-dossier';
import { hazardAreaProfile } from './hazard-area-profile';
import { overview } from './overview';
import { parkProfile } from './park-profile';
import { projectProfile } from './project-profile';
import { regionProfile } from './region-profile';

const NONE = { real: false, exercise: false };
const UNAVAILABLE: Selected = { kind: 'unavailable' };

let lastSurveyed: MapScreen['surveyed'] = NONE;

/**
 * Answers: what does the map screen show an audience beside the map for this selection? Never throws for what a link may get wrong,
 * nor for a database that does not answer: the map stays as it is then.
 */
export async function mapScreen(selection: Selection | null, audience: Audience): Promise<MapScreen> {
  const [tileVersion, surveyed, selected] = await Promise.all([
    dataVersion().catch(unlessAnswered('0')),
    surveyedNow().catch(unlessAnswered(lastSurveyed)),
    selectedFeature(selection, audience).catch(unlessAnswered(UNAVAILABLE)),
  ]);
  const focus = focusOf(selected) ?? (await districtFocus(selected).catch(unlessAnswered(null)));
  return { tileVersion, surveyed, selected, focus };
}

async function districtFocus(selected: Selected): Promise<MapFocus> {
  const district = districtOf(selected);
  const bounds = district === null ? null : (await runOne(regionByCode(district)))?.bounds;
  return district !== null && bounds ? { bounds, district } : null;
}

// What stands there when the database does not answer; a fault of ours is thrown on.
function unlessAnswered<Instead>(instead: Instead): (error: unknown) => Instead {
  return (error) => {
    if (!(error instanceof AtlasError) || error.kind === 'internal') throw error;
    return instead;
  };
}

async function surveyedNow(): Promise<MapScreen['surveyed']> {
  lastSurveyed = (await runOne(surveyedPresence(EVERYONE))) ?? NONE;
  return lastSurveyed;
}

async function selectedFeature(selection: Selection | null, audience: Audience): Promise<Selected> {
  if (!selection) return { kind: 'overview', overview: await overview(audience) };
  try {
    return await readFeature(selection);
  } catch (error) {
    if (error instanceof AtlasError && error.kind === 'not_found') return { kind: 'missing', selection };
    throw error;
  }
}

async function readFeature({ kind, slug }: Selection): Promise<Selected> {
  switch (kind) {
    case 'deposit':
      return { kind, profile: await depositDossier(slug) };
    case 'region':
      return { kind, profile: await regionProfile(slug) };
    case 'project':
      return { kind, profile: await projectProfile(slug) };
    case 'park':
      return { kind, profile: await parkProfile(slug) };
    case 'hazard':
      return { kind, profile: await hazardAreaProfile(slug) };
  }
}
