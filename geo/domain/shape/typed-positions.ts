/**
 * Positions typed one on a line (longitude, latitude) as a GeoJSON text; what is no number stays text, so that the reader refuses it
 * with its place. GeoJSON and KML are left as they are.
 */
export function typedShape(text: string, type: 'area' | 'line'): string {
  const trimmed = text.trim();
  if (/^[{[<]/.test(trimmed)) return trimmed;
  const positions = trimmed
    .split(/[\n|]+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) =>
      line
        .split(/[,;\s]+/)
        .filter(Boolean)
        .map(asNumber),
    );
  return JSON.stringify(
    type === 'area'
      ? { type: 'Polygon', coordinates: [positions] }
      : { type: 'LineString', coordinates: positions },
  );
}

function asNumber(part: string): number | string {
  const number = Number(part);
  return Number.isFinite(number) ? number : part;
}
