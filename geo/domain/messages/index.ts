import type { Language } from '../languages';
import azMap from './az/map.json';
import azPages from './az/pages.json';
import azPanels from './az/panels.json';
import azWords from './az/words.json';
import enMap from './en/map.json';
import enPages from './en/pages.json';
import enPanels from './en/panels.json';
import enWords from './en/words.json';
import ruMap from './ru/map.json';
import ruPages from './ru/pages.json';
import ruPanels from './ru/panels.json';
import ruWords from './ru/words.json';
import trMap from './tr/map.json';
import trPages from './tr/pages.json';
import trPanels from './tr/panels.json';
import trWords from './tr/words.json';

const az = { map: azMap, pages: azPages, panels: azPanels, words: azWords };

/** The shape of the messages; a language that lacks one of them does not compile. */
export type Messages = typeof az;

/** Every message in every language. `words` are the vocabularies: a group of messages for each closed list of codes. */
export const MESSAGES: Record<Language, Messages> = {
  az,
  en: { map: enMap, pages: enPages, panels: enPanels, words: enWords },
  ru: { map: ruMap, pages: ruPages, panels: ruPanels, words: ruWords },
  tr: { map: trMap, pages: trPages, panels: trPanels, words: trWords },
};
