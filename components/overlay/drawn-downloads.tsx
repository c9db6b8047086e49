'use client';

import { Download } from 'lucide';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type DrawnShape, geometryOf } from '@/geo/domain/shape/drawn-shape';
import { repairsText } from '@/geo/domain/shape/repairs-address';
import type { ShapeNote } from '@/geo/domain/shape/shape-reading';
import { Icon } from '../ui/icon';
import { saveFile } from '../ui/save-file';

const NAMES = { csv: 'CSV', geojson: 'GeoJSON', json: 'JSON' } as const;

type Format = keyof typeof NAMES;

interface DrawnDownloadsProps {
  shape: DrawnShape;
  /** What was changed of it: the shape that is sent no longer shows that. */
  notes: readonly ShapeNote[];
}

/** Files of a report whose shape is too large for an address: the shape is sent, and what comes back is saved. */
export function DrawnDownloads({ shape, notes }: DrawnDownloadsProps) {
  const t = useTranslations('overlay');
  const [failed, setFailed] = useState<Format | null>(null);
  const save = async (format: Format) => {
    setFailed(null);
    try {
      saveFile(`filiz-overlay.${format}`, await fetchFile({ shape, notes }, format));
    } catch {
      setFailed(format); // said in words below
    }
  };
  return (
    <>
      {(Object.entries(NAMES) as [Format, string][]).map(([format, name]) => (
        <button key={format} type="button" onClick={() => void save(format)} className="dossier-action">
          <Icon of={Download} size={16} /> {name}
        </button>
      ))}
      <p role="status" className="w-full font-semibold text-hazard empty:hidden">
        {failed && t('downloadFailed', { format: NAMES[failed] })}
      </p>
    </>
  );
}

async function fetchFile({ shape, notes }: DrawnDownloadsProps, format: Format): Promise<Blob> {
  const width = shape.type === 'line' ? `&widthM=${shape.widthM}` : '';
  const changed = `&changed=${repairsText(notes)}`;
  const response = await fetch(`/api/overlay?format=${format}${width}${changed}`, {
    method: 'POST',
    body: JSON.stringify(geometryOf(shape)),
    headers: { 'content-type': 'application/geo+json' },
  });
  if (!response.ok) throw new Error(`the report was refused with ${response.status}`);
  return response.blob();
}
