import { run, runOne } from '@/geo/database/run';
import { distanceInterval } from '@/geo/domain/distance';
import { AtlasError } from '@/geo/domain/errors';
import type { YearFigure } from '@/geo/domain/figure';
import { EVERYONE } from '@/geo/domain/hazard-audience';
import {
  type HitRow,
  landParts,
  type NearestRow,
  type OverlayReport,
  type PlaceRow,
  type RepairedRow,
  type TouchedDistrictRow,
} from '@/geo/domain/overlay';
import type { OverlayPlace } from '@/geo/domain/overlay-address';
import { refusal } from '@/geo/domain/shape/shape-problem';
import type { ShapeNote } from '@/geo/domain/shape/shape-reading';
import { districtsTouched, nearestOpen, overlayOf } from '@/geo/queries/overlay';
import { placeOf, repairOf } from '@/geo/queries/overlay-place';
import { clearanceOf } from '@/geo/queries/regions';
import { SHORTEST_DEGREE_M } from '@/geo/spatial/shortest-degree';
import { accessOn } from './access-check';

/** The land of a report, where it is known. */
export type LocatedRow = PlaceRow & { outline: string; area_ha: number };

/** Answers: what do the records of mine action say of this land? Throws not_found for a thing that is not there or lies nowhere known. */
export async function overlayReport(place: OverlayPlace): Promise<OverlayReport> {
  const [row, repaired] = await Promise.all([locate(place), repair(place)]);
  const [found, districts, access] = await Promise.all([
    runOne(overlayOf(row.outline, EVERYONE)),
    touched(row.outline),
    place.kind === 'drawn' ? accessOn(row.outline) : null,
  ]);
  const { classes = [], areas = [] } = found ?? {};
  const nearest = openOnLand(areas) ?? (await findNearest(row.outline));
  const inDistance = nearest && {
    ...nearest,
    distance: distanceInterval(nearest.distance_m, [nearest.accuracy_m, row.accuracy_m ?? 0]),
  };
  return {
    place,
    row,
    notes: notesOn(place, repaired),
    repaired,
    areaHa: row.area_ha,
    parts: landParts(row.area_ha, classes),
    areas,
    nearest: inDistance,
    districts,
    access,
  };
}

/** The outline of the land a report is about. Throws not_found, or unprocessable for a drawn polygon without land inside. */
export async function locate(place: OverlayPlace): Promise<LocatedRow> {
  const row = await runOne(placeOf(place));
  const { outline, area_ha: areaHa } = row ?? {};
  if (row && outline && areaHa) return { ...row, outline, area_ha: areaHa };
  if (place.kind === 'drawn') throw refusal('no_area');
  const what = `${place.kind} "${place.slug}"`;
  throw new AtlasError('not_found', row ? `The place of the ${what} is not known.` : `There is no ${what}.`, {
    code: row ? 'no_location' : 'no_such_thing',
  });
}

function notesOn(place: OverlayPlace, repaired: RepairedRow | null): ShapeNote[] {
  const read = place.kind === 'drawn' ? (place.notes ?? []) : [];
  return repaired ? [...read, { repair: 'made_valid', pointer: '', count: 1 }] : [...read];
}

async function repair(place: OverlayPlace): Promise<RepairedRow | null> {
  if (place.kind !== 'drawn' || place.shape.type !== 'area') return null;
  const repaired = await runOne(repairOf(place.shape));
  return repaired && !repaired.was_valid ? repaired : null;
}

async function touched(outline: string): Promise<(TouchedDistrictRow & { clearance: YearFigure[] })[]> {
  const districts = await run(districtsTouched(outline, EVERYONE));
  return Promise.all(
    districts.map(async (district) => ({ ...district, clearance: await run(clearanceOf(district.code)) })),
  );
}

// What is open on the land itself is the nearest, and need not be looked for among all that the envelope of a corridor holds.
function openOnLand(areas: readonly HitRow[]): NearestRow | null {
  const [first] = areas
    .filter(({ open_ha }) => open_ha > 0)
    .toSorted((one, other) => (one.slug < other.slug ? -1 : 1));
  if (!first) return null;
  const { slug, dataset, type, names, accuracy_m } = first;
  return { slug, dataset, type, names, accuracy_m, distance_m: 0 };
}

const SEARCH_DEGREES = [0, 0.02, 0.1, 0.5, 12] as const;

// Looks farther and farther: most land lies near an open area or in one, and what is near is found by the index.
async function findNearest(outline: string): Promise<NearestRow | null> {
  let best: NearestRow | null = null;
  for (const degrees of SEARCH_DEGREES) {
    best = (await runOne(nearestOpen(outline, degrees, EVERYONE))) ?? null;
    if (best && best.distance_m <= degrees * SHORTEST_DEGREE_M) return best;
  }
  return best;
}
