import { dayInBaku } from '@/geo/domain/day-in-baku';
import { layersOfBoth, type SideName, sideNames } from '@/geo/domain/divided-map';
import type { Language } from '@/geo/domain/languages';
import { isYearlyLayer, LAYERS, type LayerId } from '@/geo/domain/layers';
import { MESSAGES, type Messages } from '@/geo/domain/messages';
import type { PictureAddress } from '@/geo/domain/picture-address';
import { formatDate } from '@/geo/domain/written-date';
import { legendEntries } from '@/geo/style/legend';
import { PALETTES } from '@/geo/style/palette';
import type { PictureLegend, PictureWords, Side } from './picture-job';
import { rightOf, type Subject } from './subject';

const HAZARD_LAYERS: readonly LayerId[] = ['hazard_areas', 'exercise', 'clearance'];

/** Every word of a picture in its language, from the messages and the legend that the pages use too. */
export function pictureWords(subject: Subject, address: PictureAddress): PictureWords {
  const { language } = address;
  const { map, pages, preview, share } = MESSAGES[language];
  const right = rightOf(subject);
  const sides = sideWords(subject, language);
  const namesOf = (layers: Subject['layers']) =>
    layers.map(({ id }) => map.layerNames[id]).join(', ') || preview.nothing;
  const told =
    sides && right
      ? `${sides.left}: ${namesOf(subject.layers)}; ${sides.right}: ${namesOf(right.layers)}`
      : namesOf(subject.layers);
  const shown = layersOfBoth(subject.layers, right?.layers ?? []).map(({ id }) => id);
  const showsHazard =
    shown.some((id) => HAZARD_LAYERS.includes(id)) || subject.map.selection?.kind === 'hazard';
  const isExercise = subject.isExercise || shown.includes('exercise');
  const marked = isExercise ? `${share.exercise} · ${subject.title}` : subject.title;
  return {
    language,
    title: marked,
    description: [
      preview.shows.replace('{place}', marked).replace('{layers}', told),
      showsHazard && pages.safety,
      map.attribution,
    ]
      .filter(Boolean)
      .join(' '),
    card: subject.card,
    legend: address.hasLegend ? legendOf(subject, sides, address) : [],
    sides,
    warnings: showsHazard ? [pages.safety, ...(shown.includes('clearance') ? [map.clearanceNote] : [])] : [],
    exercise: isExercise ? { mark: share.exercise, text: share.exerciseText } : null,
    attribution: map.attribution,
    north: preview.north,
    metres: map.metres,
    kilometres: map.kilometres,
  };
}

function sideWords({ layers, map }: Subject, language: Language): Record<Side, string> | null {
  if (!map.compare) return null;
  const { left, right } = sideNames({ ...map, layers }, map.compare, dayInBaku(new Date()));
  const written = (name: SideName) =>
    'date' in name ? formatDate(name.date, language) : MESSAGES[language].map.audiences[name.audience];
  return { left: written(left), right: written(right) };
}

// Of mines first, then of what is selected: where room is short, what stands last is left out.
function legendOf(
  subject: Subject,
  names: Record<Side, string> | null,
  { language, theme }: PictureAddress,
): PictureLegend[] {
  const { year, selection } = subject.map;
  const right = rightOf(subject);
  const words = MESSAGES[language];
  const rank = (id: LayerId) => {
    if (HAZARD_LAYERS.includes(id)) return 0;
    return LAYERS.some((layer) => layer.id === id && layer.selects === selection?.kind) ? 1 : 2;
  };
  const years = [...new Set([year, right?.year ?? year])].join(' | ');
  const layers = layersOfBoth(subject.layers, right ? right.layers : subject.layers);
  return layers
    .toReversed()
    .toSorted((one, other) => rank(one.id) - rank(other.id))
    .map(({ id, onlyOn }) => ({
      heading:
        words.map.layerNames[id] +
        (isYearlyLayer(id) ? `, ${years}` : '') +
        (onlyOn && names ? ` · ${names[onlyOn]}` : ''),
      sides: onlyOn ? [onlyOn] : names ? ['left', 'right'] : ['left'],
      entries: legendEntries(id, PALETTES[theme], language, true).map(
        ({ picture, message, values, drawnBy }) => ({
          picture,
          text: messageText(words, message, values),
          drawnBy,
        }),
      ),
    }));
}

function messageText(words: Messages, key: string, values: Record<string, string> = {}): string {
  const found = key
    .split('.')
    .reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], words);
  return String(found).replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
