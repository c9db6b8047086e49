/** The formats a dataset can be exported in, with their media types. */
export const EXPORT_FORMATS = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  geojson: 'application/geo+json',
  gpkg: 'application/geopackage+sqlite3',
  kml: 'application/vnd.google-earth.kml+xml',
  fgb: 'application/flatgeobuf',
} as const;

export type ExportFormat = keyof typeof EXPORT_FORMATS;

/** The formats that pages offer, by the name readers know them under. */
export const OFFERED_FORMATS = {
  csv: 'CSV',
  xlsx: 'Excel',
  geojson: 'GeoJSON',
  gpkg: 'GeoPackage',
  kml: 'KML',
} as const satisfies Partial<Record<ExportFormat, string>>;

/** The most features that one export can name. */
export const MAX_EXPORT_IDS = 500;

/** True for the name of a format. */
export function isExportFormat(name: string): name is ExportFormat {
  return Object.hasOwn(EXPORT_FORMATS, name);
}

/** The address of an export of these features, in this order. */
export function exportAddress(dataset: string, format: ExportFormat, slugs: readonly string[]): string {
  return `/api/exports/${dataset}.${format}?ids=${slugs.map(encodeURIComponent).join(',')}`;
}

/** The name of the file: what it holds and the version of the data, so that two downloads can be told apart. */
export function exportFileName(dataset: string, format: ExportFormat, version: number): string {
  return `filiz-${dataset}-v${version}.${format}`;
}
