import type { Language } from '../languages';
import azDossier from './az/dossier.json';
import azExplorer from './az/explorer.json';
import azExports from './az/exports.json';
import azMap from './az/map.json';
import azPages from './az/pages.json';
import azPanels from './az/panels.json';
import azReadiness from './az/readiness.json';
import azStatistics from './az/statistics.json';
import azWords from './az/words.json';
import enDossier from './en/dossier.json';
import enExplorer from './en/explorer.json';
import enExports from './en/exports.json';
import enMap from './en/map.json';
import enPages from './en/pages.json';
import enPanels from './en/panels.json';
import enReadiness from './en/readiness.json';
import enStatistics from './en/statistics.json';
import enWords from './en/words.json';
import ruDossier from './ru/dossier.json';
import ruExplorer from './ru/explorer.json';
import ruExports from './ru/exports.json';
import ruMap from './ru/map.json';
import ruPages from './ru/pages.json';
import ruPanels from './ru/panels.json';
import ruReadiness from './ru/readiness.json';
import ruStatistics from './ru/statistics.json';
import ruWords from './ru/words.json';
import trDossier from './tr/dossier.json';
import trExplorer from './tr/explorer.json';
import trExports from './tr/exports.json';
import trMap from './tr/map.json';
import trPages from './tr/pages.json';
import trPanels from './tr/panels.json';
import trReadiness from './tr/readiness.json';
import trStatistics from './tr/statistics.json';
import trWords from './tr/words.json';

const az = {
  dossier: azDossier,
  explorer: azExplorer,
  exports: azExports,
  map: azMap,
  pages: azPages,
  panels: azPanels,
  readiness: azReadiness,
  statistics: azStatistics,
  words: azWords,
};

/** The shape of the messages; a language that lacks one of them does not compile. */
export type Messages = typeof az;

/** Every message in every language. `words` are the vocabularies: a group of messages for each closed list of codes. */
export const MESSAGES: Record<Language, Messages> = {
  az,
  en: {
    dossier: enDossier,
    explorer: enExplorer,
    exports: enExports,
    map: enMap,
    pages: enPages,
    panels: enPanels,
    readiness: enReadiness,
    statistics: enStatistics,
    words: enWords,
  },
  ru: {
    dossier: ruDossier,
    explorer: ruExplorer,
    exports: ruExports,
    map: ruMap,
    pages: ruPages,
    panels: ruPanels,
    readiness: ruReadiness,
    statistics: ruStatistics,
    words: ruWords,
  },
  tr: {
    dossier: trDossier,
    explorer: trExplorer,
    exports: trExports,
    map: trMap,
    pages: trPages,
    panels: trPanels,
    readiness: trReadiness,
    statistics: trStatistics,
    words: trWords,
  },
};
