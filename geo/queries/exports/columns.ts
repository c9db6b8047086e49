import { z } from 'zod';

/** Text that may be missing. */
export const text = z.string().nullable();

/** A number that may be missing. */
export const number = z.number().nullable();

/** A whole number that may be missing. */
export const integer = z.int().nullable();

/** The names in four languages. */
export const nameShape = { name_az: text, name_en: text, name_ru: text, name_tr: text };

/** The names in four languages, of a table's `names`. */
export const nameColumns = (table: string) => `
  ${table}.names->>'az' as name_az, ${table}.names->>'en' as name_en,
  ${table}.names->>'ru' as name_ru, ${table}.names->>'tr' as name_tr`;

/** Where a row was read: on every row of every export. */
export const sourceShape = {
  source_id: z.string(),
  source_publisher: z.string(),
  source_title: text,
  source_url: text,
  source_published_on: text,
  source_kind: z.string(),
};

/** Where a row was read, of the table `source`. */
export const SOURCE_COLUMNS = `
  source.id as source_id, source.publisher as source_publisher, source.title as source_title,
  source.url as source_url, source.published_on as source_published_on, source.kind as source_kind`;

/** A geometry as GeoJSON in degrees (WGS 84), to about a centimetre. */
export const geometryColumn = (table: string) => `st_asgeojson(${table}.geometry, 7)::jsonb as geometry`;
