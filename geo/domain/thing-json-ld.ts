import type { Figure, Source } from './figure';
import { inLanguage } from './in-language';
import type { Language } from './languages';
import { MESSAGES } from './messages';
import type { Share } from './share';

/** What is told of a place. */
export interface PlaceFacts {
  type: 'AdministrativeArea' | 'Place';
  names: Readonly<Record<Language, string>>;
  description?: string | undefined;
  /** [west, south, east, north] in degrees. */
  bounds?: readonly [number, number, number, number] | null;
  /** [longitude, latitude] in degrees. */
  position?: readonly [number, number] | null;
  within?: string | undefined;
}

/** A district, project, park or hazard area as schema.org data. */
export function placeJsonLd(language: Language, facts: PlaceFacts): object {
  const { type, names, description, bounds, position, within } = facts;
  return {
    '@type': type,
    name: names[language],
    alternateName: [...new Set(Object.values(names))],
    ...(description && { description }),
    ...(position && {
      geo: { '@type': 'GeoCoordinates', latitude: position[1], longitude: position[0] },
    }),
    ...(bounds &&
      !position && {
        geo: { '@type': 'GeoShape', box: `${bounds[1]} ${bounds[0]} ${bounds[3]} ${bounds[2]}` },
      }),
    ...(within && { containedInPlace: { '@type': 'AdministrativeArea', name: within } }),
  };
}

/** A work that claims are taken from as schema.org data. */
export function sourceJsonLd({ title, publisher, url, published_on }: Source): object {
  return {
    '@type': 'CreativeWork',
    name: title ?? publisher,
    publisher: { '@type': 'Organization', name: publisher },
    ...(url && { url }),
    ...(published_on && { datePublished: published_on }),
  };
}

/** The page of a source as schema.org data: the claims taken from it. */
export function claimsOfJsonLd(language: Language, source: Source): object {
  const about = sourceJsonLd(source);
  return { '@type': 'CollectionPage', name: source.title ?? source.publisher, inLanguage: language, about };
}

/** A claim as schema.org data: what it says as printed, of when, and where it stands. */
export function claimJsonLd(
  language: Language,
  name: string,
  { as_printed, as_of, source }: Pick<Figure, 'as_printed' | 'as_of' | 'source'>,
): object {
  return {
    '@type': 'Claim',
    name,
    inLanguage: language,
    ...(as_printed && { text: as_printed }),
    ...(as_of && { temporalCoverage: as_of }),
    appearance: sourceJsonLd(source),
  };
}

/** A share or story as schema.org data: a map that says so when its areas are invented, and the titles of its steps. */
export function shareJsonLd(language: Language, name: string, share: Share): object {
  const said = inLanguage(share.texts, language);
  const text = [share.is_exercise && MESSAGES[language].share.exerciseText, said?.value.text];
  const steps = share.state.steps.flatMap(({ texts }) => inLanguage(texts, language)?.value.title ?? []);
  return {
    '@type': 'Map',
    name,
    abstract: text.filter(Boolean).join(' ') || undefined,
    inLanguage: said?.language ?? language,
    isAccessibleForFree: true,
    ...(share.author && { creditText: share.author }),
    ...(share.created_on && { dateCreated: share.created_on }),
    ...(share.expires_on && { expires: share.expires_on }),
    ...(steps.length > 0 && { hasPart: steps.map((title) => ({ '@type': 'CreativeWork', name: title })) }),
  };
}
