import type { FeatureKind } from '@/geo/domain/layers';

const FOLDERS: Record<FeatureKind, string> = {
  deposit: 'deposits',
  region: 'regions',
  project: 'projects',
  park: 'parks',
  hazard: 'hazard-areas',
};

/** The address of a feature's own page. */
export function pageAddress(language: string, kind: FeatureKind, slug: string): string {
  return `/${language}/${FOLDERS[kind]}/${encodeURIComponent(slug)}`;
}
