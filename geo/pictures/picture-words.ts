import type { Language } from '@/geo/domain/languages';
import { numberLocale } from '@/geo/domain/languages';
import { LAYERS, type LayerId } from '@/geo/domain/layers';
import { MESSAGES, type Messages } from '@/geo/domain/messages';
import type { PictureAddress } from '@/geo/domain/picture-address';
import { legendEntries } from '@/geo/style/legend';
import { PALETTES } from '@/geo/style/palette';
import type { PictureLegend, PictureWords } from './picture-job';
import type { Subject } from './subject';

const HAZARD_LAYERS: readonly LayerId[] = ['hazard_areas', 'exercise', 'clearance'];

/** Every word of a picture in its language, from the messages and the legend that the pages use too. */
export function pictureWords(subject: Subject, address: PictureAddress): PictureWords {
  const { language } = address;
  const { map, pages, preview, share } = MESSAGES[language];
  const shown = subject.layers.map(({ id }) => id);
  const showsHazard =
    shown.some((id) => HAZARD_LAYERS.includes(id)) || subject.map.selection?.kind === 'hazard';
  const marked = subject.isExercise ? `${share.exercise} · ${subject.title}` : subject.title;
  const layerNames = shown.map((id) => map.layerNames[id]).join(', ');
  return {
    language,
    title: marked,
    description: [
      preview.shows.replace('{place}', marked).replace('{layers}', layerNames || preview.nothing),
      showsHazard && pages.safety,
      map.attribution,
    ]
      .filter(Boolean)
      .join(' '),
    card: subject.card,
    legend: address.hasLegend ? legendOf(subject, address) : [],
    warnings: showsHazard ? [pages.safety, ...(shown.includes('clearance') ? [map.clearanceNote] : [])] : [],
    exercise: subject.isExercise ? { mark: share.exercise, text: share.exerciseText } : null,
    attribution: map.attribution,
    north: preview.north,
    metres: map.metres,
    kilometres: map.kilometres,
  };
}

// Of mines first, then of what is selected: where room is short, what stands last is left out.
function legendOf(
  { layers, map: { year, selection } }: Subject,
  { language, theme }: PictureAddress,
): PictureLegend[] {
  const words = MESSAGES[language];
  const rank = (id: LayerId) => {
    if (HAZARD_LAYERS.includes(id)) return 0;
    return LAYERS.some((layer) => layer.id === id && layer.selects === selection?.kind) ? 1 : 2;
  };
  return layers
    .map(({ id }) => id)
    .toReversed()
    .toSorted((one, other) => rank(one) - rank(other))
    .map((id) => ({
      heading: words.map.layerNames[id] + (id === 'clearance' ? `, ${year}` : ''),
      entries: legendEntries(id, PALETTES[theme], true).map(({ picture, message, values = {}, drawnBy }) => ({
        picture,
        text: messageText(words, message, values, language),
        drawnBy,
      })),
    }));
}

function messageText(
  words: Messages,
  key: string,
  values: Record<string, number>,
  language: Language,
): string {
  const found = key
    .split('.')
    .reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], words);
  return String(found).replace(/\{(\w+)\}/g, (_, name: string) =>
    new Intl.NumberFormat(numberLocale(language)).format(values[name] ?? 0),
  );
}
