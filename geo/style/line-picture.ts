import type { LineLayerSpecification } from '@maplibre/maplibre-gl-style-spec';

const [WIDTH, HEIGHT] = [40, 16];
const ZOOM = 9; // between the ends of a width that grows with the zoom

/** A stretch of a line as SVG text, drawn with the very paint of its style layers, the lowest first. */
export function linePicture(layers: readonly LineLayerSpecification[]): string {
  const strokes = layers.map(({ paint, layout }) => {
    const width = widthAtZoom(paint?.['line-width'], ZOOM);
    const dashes = paint?.['line-dasharray'] as number[] | undefined;
    const dashed = dashes
      ? ` stroke-dasharray="${dashes.map((part) => round(part * width)).join(' ')}" stroke-linecap="${layout?.['line-cap'] ?? 'butt'}"`
      : '';
    return `<path d="M1 8h38" stroke="${paint?.['line-color']}" stroke-width="${round(width)}"${dashed}/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${strokes.join('')}</svg>`;
}

// A width is a number, or a straight line between two zooms.
function widthAtZoom(width: unknown, zoom: number): number {
  if (!Array.isArray(width)) return Number(width);
  const [, , , fromZoom, from, toZoom, to] = width;
  return from + ((to - from) * (zoom - fromZoom)) / (toZoom - fromZoom);
}

const round = (value: number) => Math.round(value * 100) / 100;
