'use client';

import { Download } from 'lucide-react';
import { type DrawnShape, geometryOf } from '@/geo/domain/shape/drawn-shape';

/** Files of a report whose shape is too large for an address: the shape is sent, and what comes back is saved. */
export function DrawnDownloads({ shape }: { shape: DrawnShape }) {
  return (['csv', 'geojson', 'json'] as const).map((format) => (
    <button key={format} type="button" onClick={() => void save(shape, format)} className="dossier-action">
      <Download size={16} aria-hidden /> {format === 'geojson' ? 'GeoJSON' : format.toUpperCase()}
    </button>
  ));
}

async function save(shape: DrawnShape, format: string): Promise<void> {
  const width = shape.type === 'line' ? `&widthM=${shape.widthM}` : '';
  const response = await fetch(`/api/overlay?format=${format}${width}`, {
    method: 'POST',
    body: JSON.stringify(geometryOf(shape)),
    headers: { 'content-type': 'application/geo+json' },
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = `filiz-overlay.${format}`;
  link.click();
  URL.revokeObjectURL(link.href);
}
