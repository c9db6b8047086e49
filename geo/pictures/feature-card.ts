import type { Language } from '@/geo/domain/languages';
import type { FeatureKind } from '@/geo/domain/layers';
import { MESSAGES, type Messages } from '@/geo/domain/messages';
import type { Pictured } from '@/geo/domain/pictured';
import type { PictureCard } from './picture-job';

/** What the card of a picture of one thing says: its kind, its name, and the first facts of it. */
export function featureCard(
  kind: FeatureKind | undefined,
  feature: Pictured,
  language: Language,
): PictureCard {
  const { words } = MESSAGES[language];
  return {
    kind: kindOf(kind, feature.type, words) ?? (kind ? words.kinds[kind] : ''),
    heading: feature.names[language],
    text: factsOf(kind, feature, language, words).filter(Boolean).join(' · '),
  };
}

type Words = Messages['words'];

const named = (group: Record<string, string>, code: string | null) =>
  code !== null && Object.hasOwn(group, code) ? group[code] : undefined;

function kindOf(kind: FeatureKind | undefined, type: string | null, words: Words): string | undefined {
  switch (kind) {
    case 'region':
      return named(words.regionLevels, type);
    case 'project':
      return named(words.projectTypes, type);
    case 'park':
      return named(words.parkTypes, type);
    case 'hazard':
      return named(words.hazardTypes, type);
    default:
      return undefined;
  }
}

function factsOf(
  kind: FeatureKind | undefined,
  { commodities, status, place_names }: Pictured,
  language: Language,
  words: Words,
): (string | undefined)[] {
  const place = place_names?.[language];
  switch (kind) {
    case 'deposit':
      return [
        commodities.map((names) => names[language]).join(', '),
        place,
        named(words.depositStatuses, status),
      ];
    case 'project':
      return [named(words.projectStatuses, status), place];
    case 'hazard':
      return [named(words.hazardStatuses, status), place];
    default:
      return [place];
  }
}
