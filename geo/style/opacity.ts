import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

const OPACITIES: Partial<Record<LayerSpecification['type'], string[]>> = {
  fill: ['fill-opacity'],
  line: ['line-opacity'],
  circle: ['circle-opacity', 'circle-stroke-opacity'],
  symbol: ['icon-opacity', 'text-opacity'],
};

/** A style layer with its opacities, as numbers or expressions, multiplied by a percentage. */
export function withOpacity(layer: LayerSpecification, percent: number): LayerSpecification {
  if (percent === 100) return layer;
  const paint: Record<string, unknown> = { ...layer.paint };
  for (const property of OPACITIES[layer.type] ?? []) {
    const now = paint[property] ?? 1;
    paint[property] = typeof now === 'number' ? (now * percent) / 100 : ['*', now, percent / 100];
  }
  return { ...layer, paint } as LayerSpecification;
}
