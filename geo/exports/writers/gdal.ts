import type { Column, ExportTable } from '@/geo/domain/export-table';
import { convert } from '../gdal/convert';
import { csvForGdal } from './csv';
import { gather } from './gather';

const FIELD_TYPES: Record<Column['type'], string> = {
  text: 'type="String"',
  integer: 'type="Integer"',
  number: 'type="Real"',
  boolean: 'type="Integer" subtype="Boolean"',
};

/** How GDAL writes a format: its driver's name, and what it is told. */
export interface GdalFormat {
  driver: string;
  words: readonly string[];
}

/** Tables as one file of GDAL's, every column with its type. Throws timeout, unavailable. */
export async function withGdal(
  tables: readonly ExportTable[],
  { driver, words }: GdalFormat,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const files = [];
  for (const table of tables)
    files.push({ name: `${table.name}.csv`, content: await gather(csvForGdal(table)) });
  return convert({ files, virtual: virtualDataset(tables), driver, words }, signal);
}

// The OGR VRT that gives tables their types; names of tables and columns are ours: letters and underscores.
function virtualDataset(tables: readonly ExportTable[]): string {
  return `<OGRVRTDataSource>${tables.map(virtualLayer).join('')}</OGRVRTDataSource>`;
}

function virtualLayer({ name, columns, isPlaced }: ExportTable): string {
  const options = ['EMPTY_STRING_AS_NULL=YES', 'KEEP_GEOM_COLUMNS=NO'];
  if (isPlaced) options.push('GEOM_POSSIBLE_NAMES=geometry');
  return [
    `<OGRVRTLayer name="${name}"><SrcDataSource>/input/${name}.csv</SrcDataSource><OpenOptions>`,
    ...options.map((option) => option.replace(/(.*)=(.*)/, '<OOI key="$1">$2</OOI>')),
    `</OpenOptions><SrcLayer>${name}</SrcLayer>`,
    isPlaced ? '<LayerSRS>EPSG:4326</LayerSRS>' : '<GeometryType>wkbNone</GeometryType>',
    ...columns.map((column) => `<Field name="${column.name}" ${FIELD_TYPES[column.type]}/>`),
    '</OGRVRTLayer>',
  ].join('');
}
