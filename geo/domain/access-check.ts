import { z } from 'zod';
import { textsSchema } from './figure';

/** Why a route or plot is refused, the gravest first. */
const REFUSAL_REASONS = ['open_cha', 'open_sha', 'generalised', 'not_surveyed'] as const;

export type RefusalReason = (typeof REFUSAL_REASONS)[number];

const metArea = z.object({
  slug: z.string(),
  dataset: z.enum(['real', 'exercise']),
  type: z.enum(['sha', 'cha', 'generalised']),
  names: textsSchema.nullable(),
  accuracy_m: z.number(),
  /** Where it is met, with its accuracy added: GeoJSON. */
  place: z.custom<GeoJSON.Geometry>(),
});

/** What a route or plot meets: open areas, each enlarged by its accuracy, and land outside what was released, which is made smaller by its accuracy. */
export const accessCheckSchema = z.object({
  route: z.number(),
  met: z.array(metArea),
  /** Hectares outside released land, and where: GeoJSON; null when all of it was released. */
  unreleased_ha: z.number(),
  unreleased: z.custom<GeoJSON.Geometry>().nullable(),
  is_within_released: z.boolean(),
  /** True when only land that is released in the exercise set, which is invented, makes it so. */
  is_within_exercise: z.boolean(),
});

export type AccessCheckRow = z.output<typeof accessCheckSchema>;

/** One reason of a refusal, and the places to mark on the map. */
export interface Objection {
  reason: RefusalReason;
  areas: {
    slug: string;
    dataset: 'real' | 'exercise';
    names: z.output<typeof textsSchema> | null;
    accuracyM: number;
  }[];
  /** For land that was not surveyed. */
  areaHa: number | null;
  places: GeoJSON.Geometry[];
}

/**
 * Refused with its reasons, or no objection: which is only that no open record was met, never that the land is free of mines.
 * `inExercise` is what the rule would say if the invented releases of the exercise set were real; null where that makes no difference.
 */
export type AccessAnswer =
  | { verdict: 'refused'; objections: Objection[]; inExercise: 'no_open_record_met' | null }
  | { verdict: 'no_open_record_met'; objections: []; inExercise: null };

/**
 * The rule: a route that meets an open or a generalised area is refused, and so is one that leaves released land, for land without a
 * record is not surveyed. Only a route wholly within land that was really released meets no objection: an invented area may refuse a
 * route, but never lets it pass.
 */
export function decideAccess(row: AccessCheckRow): AccessAnswer {
  const ofType = { cha: 'open_cha', sha: 'open_sha', generalised: 'generalised' } as const;
  const objections = REFUSAL_REASONS.flatMap((reason): Objection[] => {
    if (reason === 'not_surveyed') return row.is_within_released ? [] : [notSurveyed(row)];
    const met = row.met.filter(({ type }) => ofType[type] === reason);
    if (met.length === 0) return [];
    const areas = met.map(({ slug, dataset, names, accuracy_m }) => ({
      slug,
      dataset,
      names,
      accuracyM: accuracy_m,
    }));
    return [{ reason, areas, areaHa: null, places: met.map(({ place }) => place) }];
  });
  if (objections.length === 0) return { verdict: 'no_open_record_met', objections: [], inExercise: null };
  const passesInExercise = row.met.length === 0 && row.is_within_exercise;
  return { verdict: 'refused', objections, inExercise: passesInExercise ? 'no_open_record_met' : null };
}

function notSurveyed(row: AccessCheckRow): Objection {
  return {
    reason: 'not_surveyed',
    areas: [],
    areaHa: row.unreleased_ha,
    places: row.unreleased ? [row.unreleased] : [],
  };
}
