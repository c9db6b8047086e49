import type { FeatureKind } from '@/geo/domain/layers';

const FOLDERS: Record<FeatureKind, string> = {
  deposit: 'deposits',
  region: 'regions',
  project: 'projects',
  park: 'parks',
  hazard: 'hazard-areas',
};

/** What follows the language in the address of a feature's own page. */
export function pagePath(kind: FeatureKind, slug: string): string {
  return `/${FOLDERS[kind]}/${encodeURIComponent(slug)}`;
}

/** The address of a feature's own page. */
export function pageAddress(language: string, kind: FeatureKind, slug: string): string {
  return `/${language}${pagePath(kind, slug)}`;
}
