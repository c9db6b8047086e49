import type { Language } from '@/geo/domain/languages';
import type { FeatureKind } from '@/geo/domain/layers';
import { MESSAGES } from '@/geo/domain/messages';
import { breadcrumbs, type PlaceFacts, placeJsonLd } from '@/geo/domain/page-json-ld';
import { PUBLIC_PAGES } from '@/geo/domain/public-pages';
import { JsonLd } from '../ui/json-ld';
import { pageOrigin } from '../ui/page-request';
import { pageAddress } from './page-address';

const LISTS = { deposit: 'deposits', region: 'regions', project: 'projects', park: 'parks' } as const;

interface FeatureJsonLdProps {
  language: Language;
  kind: keyof typeof LISTS;
  slug: string;
  /** Missing where the page tells of the place otherwise. */
  place?: Omit<PlaceFacts, 'path'>;
  name: string;
}

/** What machines are told of the page of one thing: the way to it, and the place. */
export async function FeatureJsonLd({ language, kind, slug, place, name }: FeatureJsonLdProps) {
  const origin = await pageOrigin();
  const list = PUBLIC_PAGES[LISTS[kind]];
  const path = pagePath(kind, slug);
  const crumbs = [
    { name: list.title(MESSAGES[language]), path: list.path },
    { name, path },
  ];
  return (
    <>
      <JsonLd json={breadcrumbs(language, origin, crumbs)} />
      {place && <JsonLd json={placeJsonLd(language, origin, { ...place, path })} />}
    </>
  );
}

/** What follows the language in the address of a thing's page. */
export function pagePath(kind: FeatureKind, slug: string): string {
  return pageAddress('', kind, slug).slice(1);
}
