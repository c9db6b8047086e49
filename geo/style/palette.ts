import type { CommodityGroup } from '@/geo/domain/commodity-groups';

export const THEMES = ['light', 'dark'] as const;

export type Theme = (typeof THEMES)[number];

/** Every colour of the map; nothing about mines is green. */
export interface Palette {
  water: string;
  landFar: string;
  land: string;
  focus: string;
  border: string;
  districtLine: string;
  regionLine: string;
  ink: string;
  muted: string;
  halo: string;
  paper: string;
  accent: string;
  hazard: string;
  /** Suspected, not confirmed. */
  suspected: string;
  /** Hectares cleared, from few to many. */
  clearance: readonly string[];
  /** People who came back, from few to many. */
  returns: readonly string[];
  noData: string;
  road: string;
  casing: string;
  infrastructure: string;
  park: string;
  glyph: string;
  groups: Record<CommodityGroup, string>;
}

/** The light palette is like paper, the dark one like slate. */
export const PALETTES: Record<Theme, Palette> = {
  light: {
    water: '#9cc3d2',
    landFar: '#ebe6dc',
    land: '#f6f3ec',
    focus: '#fffdf9',
    border: '#b9b0a0',
    districtLine: '#d3cabb',
    regionLine: '#8f8674',
    ink: '#1c2329',
    muted: '#5b646c',
    halo: '#fffdf9',
    paper: '#ffffff',
    accent: '#0d6470',
    hazard: '#a3362b',
    suspected: '#a4560f',
    clearance: ['#ece7f2', '#d0bfe0', '#b08fcb', '#8a5bb0', '#5d2f8a'],
    returns: ['#fae5c6', '#e4c89a', '#cdac70', '#b3914f', '#977736'],
    noData: '#8c8c8c',
    road: '#a5802f',
    casing: '#ffffff',
    infrastructure: '#5a6672',
    park: '#3c4a57',
    glyph: '#ffffff',
    groups: {
      precious: '#c08400',
      copper_molybdenum: '#b4532a',
      ferrous_alunite_coal: '#495279',
      polymetal_mercury: '#653489',
      stone_clay_sand: '#8a8172',
      mineral_water: '#2c86b5',
    },
  },
  dark: {
    water: '#2b4a5a',
    landFar: '#171d23',
    land: '#1d252c',
    focus: '#27313a',
    border: '#56616b',
    districtLine: '#3c4852',
    regionLine: '#7d8a95',
    ink: '#edf0f2',
    muted: '#a9b3bc',
    halo: '#171d23',
    paper: '#1d242b',
    accent: '#6cc5d1',
    hazard: '#f08a7c',
    suspected: '#f0a860',
    clearance: ['#3a2f4a', '#574073', '#77559c', '#9a72c4', '#c5a3e8'],
    returns: ['#453717', '#644e15', '#84670c', '#a38018', '#c29b36'],
    noData: '#8c959d',
    road: '#b8934a',
    casing: '#12171c',
    infrastructure: '#aab6c1',
    park: '#c3ced8',
    glyph: '#12171c',
    groups: {
      precious: '#f0b429',
      copper_molybdenum: '#e8855a',
      ferrous_alunite_coal: '#939bbe',
      polymetal_mercury: '#ac7ece',
      stone_clay_sand: '#b8ae9d',
      mineral_water: '#6fc0ea',
    },
  },
};
