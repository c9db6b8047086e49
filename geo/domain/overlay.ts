import { z } from 'zod';
import type { AccessAnswer } from './access-check';
import type { DistanceInterval } from './distance';
import { textsSchema, type YearFigure } from './figure';
import type { OverlayPlace } from './overlay-address';
import type { ShapeNote } from './shape/shape-reading';

/**
 * What land can be, the first winning where several records lie on it: so land counts once, open beats released, and of released land
 * the act that asked most of it (cleared, then reduced, then cancelled). Land without any record is not surveyed.
 */
export const LAND_CLASSES = [
  'open_cha',
  'open_sha',
  'generalised',
  'cleared',
  'reduced',
  'cancelled',
  'not_surveyed',
] as const;

type LandClass = (typeof LAND_CLASSES)[number];

const RELEASED: readonly LandClass[] = ['cleared', 'reduced', 'cancelled'];

const bounds = z.tuple([z.number(), z.number(), z.number(), z.number()]);

/** The land a report is about: its outline (EPSG:4326 as hexadecimal EWKB, and as GeoJSON), its size in hectares on the ellipsoid. */
export const placeSchema = z.object({
  names: textsSchema.nullable(),
  accuracy_m: z.number().nullable(),
  region_codes: z.array(z.string()),
  outline: z.string().nullable(),
  area_ha: z.number().nullable(),
  geometry: z.custom<GeoJSON.MultiPolygon>().nullable(),
  bounds: bounds.nullable(),
});

export type PlaceRow = z.output<typeof placeSchema>;

/** A drawn polygon as it came and as it was made valid: hectares of both on the ellipsoid, GeoJSON of both. */
export const repairedSchema = z.object({
  was_valid: z.boolean(),
  before: z.custom<GeoJSON.MultiPolygon>(),
  after: z.custom<GeoJSON.MultiPolygon>(),
  before_ha: z.number(),
  after_ha: z.number(),
});

export type RepairedRow = z.output<typeof repairedSchema>;

/** A hazard area on the land: what of it lies there, in hectares, by what became of it. A generalised one has no name and no size. */
const hitSchema = z.object({
  slug: z.string(),
  dataset: z.enum(['real', 'exercise']),
  type: z.enum(['sha', 'cha', 'generalised']),
  status: z.enum(['open', 'closed', 'handed_over']),
  names: textsSchema.nullable(),
  accuracy_m: z.number(),
  survey_date: z.string().nullable(),
  area_ha: z.number().nullable(),
  open_ha: z.number(),
  cleared_ha: z.number(),
  reduced_ha: z.number(),
  cancelled_ha: z.number(),
});

export type HitRow = z.output<typeof hitSchema>;

/** Hectares by class, each bit of land counted once, and the areas that lie on it. */
export const overlaySchema = z.object({
  classes: z.array(
    z.object({
      class: z.enum(LAND_CLASSES),
      area_ha: z.number(),
      /** Of it on confirmed and on suspected areas: of released land what it was released from. */
      cha_ha: z.number(),
      sha_ha: z.number(),
    }),
  ),
  areas: z.array(hitSchema),
});

export type OverlayRow = z.output<typeof overlaySchema>;

/** The open area nearest to the land: metres on the ellipsoid to what is still open of it. */
export const nearestSchema = z.object({
  slug: z.string(),
  dataset: z.enum(['real', 'exercise']),
  type: z.enum(['sha', 'cha', 'generalised']),
  names: textsSchema.nullable(),
  accuracy_m: z.number(),
  distance_m: z.number(),
});

export type NearestRow = z.output<typeof nearestSchema>;

/** A district that the land touches, with the hectares of it by the district's outline. */
export const touchedDistrictSchema = z.object({
  code: z.string(),
  names: textsSchema,
  accuracy_m: z.number(),
  area_ha: z.number(),
  has_summary: z.boolean(),
});

export type TouchedDistrictRow = z.output<typeof touchedDistrictSchema>;

/** One line of the report: a class of land, its hectares, its part of the whole. */
export interface LandPart {
  class: LandClass;
  areaHa: number;
  percent: number;
  /** Hectares of released land by the type of the area they were released from; null for other land. */
  releasedFrom: { cha: number; sha: number } | null;
}

/** The answer to "what do the records say of this land?". */
export interface OverlayReport {
  place: OverlayPlace;
  row: PlaceRow;
  /** What was changed of a drawn shape, and its two versions where it crossed itself. */
  notes: ShapeNote[];
  repaired: RepairedRow | null;
  areaHa: number;
  parts: LandPart[];
  areas: HitRow[];
  nearest: (NearestRow & { distance: DistanceInterval }) | null;
  districts: (TouchedDistrictRow & { clearance: YearFigure[] })[];
  /** Whether a route or plot here meets an objection; only for what was drawn. */
  access: AccessAnswer | null;
}

/** The parts of some land in the order of the classes; what no record covers is not surveyed, never below zero. */
export function landParts(areaHa: number, classes: OverlayRow['classes']): LandPart[] {
  const known = new Map(classes.map((row) => [row.class, row]));
  const recorded = classes.reduce((sum, row) => sum + row.area_ha, 0);
  return LAND_CLASSES.map((one) => {
    const row = known.get(one);
    const ha = one === 'not_surveyed' ? Math.max(0, areaHa - recorded) : (row?.area_ha ?? 0);
    return {
      class: one,
      areaHa: ha,
      percent: areaHa > 0 ? (ha / areaHa) * 100 : 0,
      releasedFrom: RELEASED.includes(one) ? { cha: row?.cha_ha ?? 0, sha: row?.sha_ha ?? 0 } : null,
    };
  });
}

/** True when the report rests on invented areas, which every screen and file must then say. */
export function hasExercise(report: Pick<OverlayReport, 'areas' | 'nearest'>): boolean {
  return [...report.areas, report.nearest].some((area) => area?.dataset === 'exercise');
}
