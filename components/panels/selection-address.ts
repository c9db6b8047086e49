import type { FeatureKind } from '@/geo/domain/layers';

/** The address of the map with another selection, or none; the rest of the query stays. */
export function selectionAddress(
  language: string,
  query: string,
  selected?: { kind: FeatureKind; slug: string },
): string {
  const rest = new URLSearchParams(query);
  rest.delete('select');
  const parts = [rest.toString(), selected && `select=${selected.kind}:${encodeURIComponent(selected.slug)}`];
  const next = parts.filter(Boolean).join('&');
  return `/${language}${next && `?${next}`}`;
}
