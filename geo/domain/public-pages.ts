import type { LayerId } from './layers';
import type { MESSAGES } from './messages';

type Words = (typeof MESSAGES)['az'];

/** A page of the atlas that has one address in each language and may be found by search engines. */
export interface PublicPage {
  /** What follows the language in its address; empty for the map. */
  path: string;
  title: (words: Words) => string;
  /** The layers of the picture that stands for it. */
  layers: readonly LayerId[];
  /** Left out of search engines and of the sitemap: it shows what only its reader asked for, or what is invented. */
  isPrivate?: true;
}

const EVERYTHING = ['hazard_areas', 'infrastructure', 'industrial_parks', 'deposits'] as const;

/** Every page without a thing of its own, by the id that its picture is asked by. */
export const PUBLIC_PAGES = {
  map: { path: '', title: ({ pages }) => pages.title, layers: EVERYTHING },
  deposits: { path: '/deposits', title: ({ pages }) => pages.deposits, layers: ['deposits'] },
  ranking: {
    path: '/deposits/ranking',
    title: ({ readiness }) => readiness.ranking.title,
    layers: ['deposits'],
  },
  compare: { path: '/deposits/compare', title: ({ dossier }) => dossier.compare.title, layers: ['deposits'] },
  shortlist: {
    path: '/deposits/shortlist',
    title: ({ exports }) => exports.list.title,
    layers: ['deposits'],
    isPrivate: true,
  },
  regions: { path: '/regions', title: ({ pages }) => pages.regions, layers: ['infrastructure', 'deposits'] },
  clearance: {
    path: '/clearance',
    title: ({ clearance }) => clearance.title,
    layers: ['clearance', 'hazard_areas'],
  },
  blocked: {
    path: '/clearance/blocked',
    title: ({ overlay }) => overlay.blocked.title,
    layers: ['hazard_areas', 'infrastructure'],
    isPrivate: true,
  },
  order: {
    path: '/clearance/order',
    title: ({ clearing }) => clearing.title,
    layers: ['exercise', 'infrastructure'], // real outlines are not published: only invented areas are put in order
    isPrivate: true,
  },
  overlay: {
    path: '/clearance/overlay',
    title: ({ overlay }) => overlay.title,
    layers: ['hazard_areas', 'infrastructure'],
  },
  projects: { path: '/projects', title: ({ pages }) => pages.projects, layers: ['infrastructure'] },
  parks: {
    path: '/parks',
    title: ({ pages }) => pages.parks,
    layers: ['infrastructure', 'industrial_parks'],
  },
  statistics: { path: '/statistics', title: ({ indicators }) => indicators.title, layers: ['clearance'] },
  workbench: {
    path: '/statistics/workbench',
    title: ({ indicators }) => indicators.workbenchTitle,
    layers: ['clearance'],
  },
  paper: { path: '/statistics/paper', title: ({ statistics }) => statistics.paper.title, layers: EVERYTHING },
  findings: {
    path: '/statistics/findings',
    title: ({ statistics }) => statistics.findings.title,
    layers: EVERYTHING,
  },
  agenda: { path: '/agenda', title: ({ agenda }) => agenda.title, layers: EVERYTHING },
  sources: { path: '/sources', title: ({ sources }) => sources.title, layers: EVERYTHING },
  stories: { path: '/s', title: ({ share }) => share.listTitle, layers: EVERYTHING },
  search: { path: '/search', title: ({ pages }) => pages.search, layers: EVERYTHING, isPrivate: true },
} as const satisfies Record<string, PublicPage>;

export type PublicPageId = keyof typeof PUBLIC_PAGES;

/** The pages that search engines may find. */
export type FoundPageId = {
  [Id in PublicPageId]: (typeof PUBLIC_PAGES)[Id] extends { isPrivate: true } ? never : Id;
}[PublicPageId];

export const PUBLIC_PAGE_IDS = Object.keys(PUBLIC_PAGES) as PublicPageId[];
