import type { Language } from '../languages';
import azAgenda from './az/agenda.json';
import azClearance from './az/clearance.json';
import azClearing from './az/clearing.json';
import azDossier from './az/dossier.json';
import azExplorer from './az/explorer.json';
import azExports from './az/exports.json';
import azHazard from './az/hazard.json';
import azIndicators from './az/indicators.json';
import azMap from './az/map.json';
import azNotKept from './az/not-kept.json';
import azOverlay from './az/overlay.json';
import azPages from './az/pages.json';
import azPanels from './az/panels.json';
import azPreview from './az/preview.json';
import azReadiness from './az/readiness.json';
import azShare from './az/share.json';
import azSources from './az/sources.json';
import azStatistics from './az/statistics.json';
import azViewExport from './az/view-export.json';
import azWords from './az/words.json';
import enAgenda from './en/agenda.json';
import enClearance from './en/clearance.json';
import enClearing from './en/clearing.json';
import enDossier from './en/dossier.json';
import enExplorer from './en/explorer.json';
import enExports from './en/exports.json';
import enHazard from './en/hazard.json';
import enIndicators from './en/indicators.json';
import enMap from './en/map.json';
import enNotKept from './en/not-kept.json';
import enOverlay from './en/overlay.json';
import enPages from './en/pages.json';
import enPanels from './en/panels.json';
import enPreview from './en/preview.json';
import enReadiness from './en/readiness.json';
import enShare from './en/share.json';
import enSources from './en/sources.json';
import enStatistics from './en/statistics.json';
import enViewExport from './en/view-export.json';
import enWords from './en/words.json';
import ruAgenda from './ru/agenda.json';
import ruClearance from './ru/clearance.json';
import ruClearing from './ru/clearing.json';
import ruDossier from './ru/dossier.json';
import ruExplorer from './ru/explorer.json';
import ruExports from './ru/exports.json';
import ruHazard from './ru/hazard.json';
import ruIndicators from './ru/indicators.json';
import ruMap from './ru/map.json';
import ruNotKept from './ru/not-kept.json';
import ruOverlay from './ru/overlay.json';
import ruPages from './ru/pages.json';
import ruPanels from './ru/panels.json';
import ruPreview from './ru/preview.json';
import ruReadiness from './ru/readiness.json';
import ruShare from './ru/share.json';
import ruSources from './ru/sources.json';
import ruStatistics from './ru/statistics.json';
import ruViewExport from './ru/view-export.json';
import ruWords from './ru/words.json';
import trAgenda from './tr/agenda.json';
import trClearance from './tr/clearance.json';
import trClearing from './tr/clearing.json';
import trDossier from './tr/dossier.json';
import trExplorer from './tr/explorer.json';
import trExports from './tr/exports.json';
import trHazard from './tr/hazard.json';
import trIndicators from './tr/indicators.json';
import trMap from './tr/map.json';
import trNotKept from './tr/not-kept.json';
import trOverlay from './tr/overlay.json';
import trPages from './tr/pages.json';
import trPanels from './tr/panels.json';
import trPreview from './tr/preview.json';
import trReadiness from './tr/readiness.json';
import trShare from './tr/share.json';
import trSources from './tr/sources.json';
import trStatistics from './tr/statistics.json';
import trViewExport from './tr/view-export.json';
import trWords from './tr/words.json';

const az = {
  agenda: azAgenda,
  clearance: azClearance,
  clearing: azClearing,
  dossier: azDossier,
  explorer: azExplorer,
  exports: azExports,
  hazard: azHazard,
  indicators: azIndicators,
  map: azMap,
  notKept: azNotKept,
  overlay: azOverlay,
  pages: azPages,
  panels: azPanels,
  preview: azPreview,
  readiness: azReadiness,
  share: azShare,
  sources: azSources,
  statistics: azStatistics,
  viewExport: azViewExport,
  words: azWords,
};

/** The shape of the messages; a language that lacks one of them does not compile. */
export type Messages = typeof az;

/** Every message in every language. `words` are the vocabularies: a group of messages for each closed list of codes. */
export const MESSAGES: Record<Language, Messages> = {
  az,
  en: {
    agenda: enAgenda,
    clearance: enClearance,
    clearing: enClearing,
    dossier: enDossier,
    explorer: enExplorer,
    exports: enExports,
    hazard: enHazard,
    indicators: enIndicators,
    map: enMap,
    notKept: enNotKept,
    overlay: enOverlay,
    pages: enPages,
    panels: enPanels,
    preview: enPreview,
    readiness: enReadiness,
    share: enShare,
    sources: enSources,
    statistics: enStatistics,
    viewExport: enViewExport,
    words: enWords,
  },
  ru: {
    agenda: ruAgenda,
    clearance: ruClearance,
    clearing: ruClearing,
    dossier: ruDossier,
    explorer: ruExplorer,
    exports: ruExports,
    hazard: ruHazard,
    indicators: ruIndicators,
    map: ruMap,
    notKept: ruNotKept,
    overlay: ruOverlay,
    pages: ruPages,
    panels: ruPanels,
    preview: ruPreview,
    readiness: ruReadiness,
    share: ruShare,
    sources: ruSources,
    statistics: ruStatistics,
    viewExport: ruViewExport,
    words: ruWords,
  },
  tr: {
    agenda: trAgenda,
    clearance: trClearance,
    clearing: trClearing,
    dossier: trDossier,
    explorer: trExplorer,
    exports: trExports,
    hazard: trHazard,
    indicators: trIndicators,
    map: trMap,
    notKept: trNotKept,
    overlay: trOverlay,
    pages: trPages,
    panels: trPanels,
    preview: trPreview,
    readiness: trReadiness,
    share: trShare,
    sources: trSources,
    statistics: trStatistics,
    viewExport: trViewExport,
    words: trWords,
  },
};
