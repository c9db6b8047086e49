import type { FeatureKind } from '@/geo/domain/layers';

/** The kinds with a page of their own; the others have only a panel beside the map. */
export type PagedKind = Exclude<FeatureKind, 'hazard'>;

const FOLDERS = { deposit: 'deposits', region: 'regions', project: 'projects', park: 'parks' } as const;

/** The address of a feature's own page. */
export function pageAddress(language: string, kind: PagedKind, slug: string): string {
  return `/${language}/${FOLDERS[kind]}/${encodeURIComponent(slug)}`;
}
