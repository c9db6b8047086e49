import { z } from 'zod';
import { textsSchema } from './figure';

const hectares = z
  .number()
  .nullable()
  .transform((value) => value ?? 0);

/** A surveyed area at one time, in hectares on the ellipsoid. Of a generalised one only its cell is told: names and sizes are null. */
export const hazardAreaLineSchema = z
  .object({
    slug: z.string(),
    type: z.enum(['sha', 'cha', 'generalised']),
    names: textsSchema.nullable(),
    survey_date: z.string().nullable(),
    area_ha: z.number().nullable(),
    open_ha: hectares,
    cancelled_ha: hectares,
    reduced_ha: hectares,
    cleared_ha: hectares,
  })
  .transform(({ open_ha, cancelled_ha, reduced_ha, cleared_ha, ...area }) => ({
    ...area,
    balance: area.area_ha === null ? null : { open_ha, cancelled_ha, reduced_ha, cleared_ha },
  }));

export type HazardAreaLine = z.output<typeof hazardAreaLineSchema>;
