import type { HazardTime } from './hazard-time';
import type { LayerId } from './layers';

/** The formats in which the data of a view are given away. */
export const VIEW_EXPORT_FORMATS = ['geojson', 'csv', 'gpkg', 'kml', 'fgb'] as const;

export type ViewExportFormat = (typeof VIEW_EXPORT_FORMATS)[number];

/** Their names, the same in every language. */
export const VIEW_EXPORT_NAMES: Readonly<Record<ViewExportFormat, string>> = {
  geojson: 'GeoJSON',
  csv: 'CSV',
  gpkg: 'GeoPackage',
  kml: 'KML',
  fgb: 'FlatGeobuf',
};

/** The most rows that the files of one view may have together. */
export const MAX_VIEW_ROWS = 20_000;

/** The largest picture that a view may be asked for, in CSS pixels: about four screens of 4K side by side. */
export const MAX_VIEW_PX = 8_192;

/** Which data a view shows: the land in degrees [west, south, east, north], the layers, and their time. */
export interface ViewedData {
  bounds: readonly [number, number, number, number];
  layers: readonly LayerId[];
  /** The year of the layers that are published by year. */
  year: number;
  time: HazardTime;
}

/** The name of the archive: the version of the data, the format, and whether anything in it is invented. */
export function viewArchiveName(version: number, format: ViewExportFormat, isExercise: boolean): string {
  return `filiz-map-v${version}-${format}${isExercise ? '-EXERCISE' : ''}.zip`;
}

/** A source, and how many of the rows of an archive were read from it. */
export interface ViewedSource {
  id: string;
  publisher: string;
  title: string | null;
  url: string | null;
  published_on: string | null;
  kind: string;
  /** What is said of it in the record of sources: often its licence. */
  note: string | null;
  rows: number;
}

/** What an export of a view would hold: what a reader is told before it is made, and what a printed sheet says of its data. */
export interface ViewContents {
  version: number;
  loaded_on: string | null;
  bounds: readonly [number, number, number, number];
  tables: { name: string; layer: LayerId | null; rows: number }[];
  rows: number;
  sources: ViewedSource[];
  shows_hazard: boolean;
  shows_exercise: boolean;
}
