import { run, runOne } from '@/geo/database/run';
import { AtlasError } from '@/geo/domain/errors';
import type { ExportTable } from '@/geo/domain/export-table';
import { EXPORT_FORMATS, exportFileName, isExportFormat } from '@/geo/domain/exports';
import type { Query } from '@/geo/domain/query';
import { type ExportQuery, MAX_EXPORT_ROWS } from '@/geo/queries/exports/export-query';
import { type ExportSubject, knownSlugs } from '@/geo/queries/exports/known-slugs';
import { currentVersion } from '@/geo/queries/tiles';
import { EXPORT_DATASETS, type ExportDataset, formatsOf } from './datasets';
import { WRITERS } from './formats';
import { exportNotes } from './notes';

/** What is asked for: a dataset, a format, and the features: named in their order, chosen by a query, or all (null). */
export interface ExportRequest {
  dataset: string;
  format: string;
  features: readonly string[] | Query<{ slug: string }> | null;
}

/** A file ready to be sent. */
export interface ExportFile {
  name: string;
  mediaType: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Makes a file of public data. Throws not_found for what there is no export of, bad_request for unknown features and too many rows, timeout, unavailable. */
export async function exportFile({ dataset, format, features }: ExportRequest): Promise<ExportFile> {
  const known = Object.hasOwn(EXPORT_DATASETS, dataset) ? EXPORT_DATASETS[dataset] : undefined;
  if (!known) throw new AtlasError('not_found', `Exports are of ${Object.keys(EXPORT_DATASETS).join(', ')}.`);
  if (!isExportFormat(format) || !formatsOf(known).includes(format))
    throw new AtlasError('not_found', `Formats of ${dataset} are ${formatsOf(known).join(', ')}.`);
  const slugs = await slugsOf(known, features);
  const [version, table, ...beside] = await Promise.all([
    runOne(currentVersion),
    readTable(known.table, slugs),
    ...known.beside.map((query) => readTable(query, slugs)),
  ]);
  const id = version?.id ?? 0;
  return {
    name: exportFileName(dataset, format, id),
    mediaType: EXPORT_FORMATS[format],
    bytes: await WRITERS[format](table, beside, exportNotes(id)),
  };
}

async function slugsOf(
  { subject }: ExportDataset,
  features: ExportRequest['features'],
): Promise<readonly string[] | null> {
  if (features === null) return null;
  if ('text' in features) return (await run(features)).map(({ slug }) => slug);
  await rejectUnknown(subject, features);
  return features;
}

async function rejectUnknown(subject: ExportSubject, slugs: readonly string[]): Promise<void> {
  const found = new Set((await run(knownSlugs(subject, slugs))).map(({ slug }) => slug));
  const unknown = slugs.filter((slug) => !found.has(slug));
  if (unknown.length > 0) throw new AtlasError('bad_request', `ids: unknown are ${unknown.join(', ')}.`);
}

async function readTable(query: ExportQuery, slugs: readonly string[] | null): Promise<ExportTable> {
  const { name, columns, isPlaced } = query;
  const rows = await run(query.rows(slugs));
  if (rows.length > MAX_EXPORT_ROWS)
    throw new AtlasError('bad_request', `More than ${MAX_EXPORT_ROWS} rows: name some with ids.`);
  return { name, columns, isPlaced, rows };
}
