import { COMMODITY_GROUPS, type CommodityGroup } from '@/geo/domain/commodity-groups';
import { hazardSymbols } from './hazard-symbols';
import type { Palette } from './palette';

const DISC = 32;
const PATTERN = 16;

// Each group has its own shape, so that it is told apart without colour too.
const GROUP_SHAPES: Record<CommodityGroup, string> = {
  precious: '<path d="M16 8l8 8-8 8-8-8z"/>',
  copper_molybdenum: '<path d="M10 10h12v12H10z"/>',
  ferrous_alunite_coal: '<path d="M16 8.5l8 14H8z"/>',
  polymetal_mercury: '<path d="M12 9h8l4 7-4 7h-8l-4-7z"/>',
  stone_clay_sand: '<path d="M8 17h7v6H8zM17 17h7v6h-7zM12.5 9.5h7v6h-7z"/>',
  mineral_water: '<path d="M16 7.5c3.4 4.3 5.5 7 5.5 10a5.5 5.5 0 0 1-11 0c0-3 2.1-5.7 5.5-10z"/>',
};

const INFRASTRUCTURE_SHAPES: Record<string, string> = {
  airport:
    '<path d="M17.3 8v5.2l7 4v2.4l-7-2.1v4l2 1.6v1.7L16 24l-3.3.8v-1.7l2-1.6v-4l-7 2.1v-2.4l7-4V8a1.3 1.3 0 0 1 2.6 0z"/>',
  hydropower: '<path d="M16 7c3 4 4.5 6.2 4.5 8.6a4.5 4.5 0 0 1-9 0C11.5 13.2 13 11 16 7zM8 22h16v2.5H8z"/>',
  solar: '<circle cx="16" cy="16" r="4.5"/><path d="M15 6h2v4h-2zM15 22h2v4h-2zM6 15h4v2H6zM22 15h4v2h-4z"/>',
  wind: '<path d="M15 15h2v10h-2zM16 14l-1-8h2zM17 14l7 4-1 1.7zM15 14l-7 4 1 1.7z"/>',
  substation: '<path d="M17.5 7l-7 10.5h4.5l-1.5 7.5 8-11h-4.8z"/>',
  energy_hub: '<path d="M16.8 9.5l-5 7.3h3.3l-1 5.7 5.9-8h-3.5zM7 11h2v10H7zM23 11h2v10h-2z"/>',
  road: '<path d="M11 24l3.2-16h1.2v4h1.2V8h1.2L21 24h-4.4v-4h-1.2v4z"/>',
};

const PARK_SHAPES: Record<string, string> = {
  industrial_park: '<path d="M8 23V10h3v6l5-4v4l5-4v4l3-2v9z"/>',
  economic_zone: '<path d="M9 23V13h4v10zM14.5 23V9h4v14zM20 23v-7h3.5v7z"/>',
  agropark: '<path d="M15 24v-6c-4 0-6-2.5-6-6 4 0 6 2 7 4.5C17 13 19 10 23.5 10c0 5-2.5 7.5-6.5 7.5V24z"/>',
  smart_village: '<path d="M16 8l9 8h-2.5v8h-5v-5h-3v5h-5v-8H7z"/>',
};

/** Every image of the map by id, as SVG text in the palette's colours: the map and the legend draw from these. */
export function symbols(palette: Palette): Record<string, string> {
  const images: Record<string, string> = {
    ...hazardSymbols(palette),
    'no-data': dots(palette.noData),
    'deposit-group': disc(palette.paper, palette.muted, ''),
    place: dot(palette),
  };
  for (const group of COMMODITY_GROUPS) {
    images[`deposit-${group}`] = disc(
      palette.groups[group],
      palette.paper,
      GROUP_SHAPES[group],
      palette.glyph,
    );
  }
  for (const [type, shape] of Object.entries(INFRASTRUCTURE_SHAPES)) {
    images[`infrastructure-${type}`] = disc(palette.infrastructure, palette.paper, shape, palette.glyph);
  }
  for (const [type, shape] of Object.entries(PARK_SHAPES)) {
    images[`park-${type}`] = block(palette.park, palette.paper, shape, palette.glyph);
  }
  return images;
}

function svg(size: number, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${content}</svg>`;
}

function disc(fill: string, edge: string, shape: string, glyph = fill): string {
  return svg(
    DISC,
    `<circle cx="16" cy="16" r="14" fill="${fill}" stroke="${edge}" stroke-width="2"/><g fill="${glyph}">${shape}</g>`,
  );
}

function block(fill: string, edge: string, shape: string, glyph: string): string {
  return svg(
    DISC,
    `<rect x="2" y="2" width="28" height="28" rx="6" fill="${fill}" stroke="${edge}" stroke-width="2"/><g fill="${glyph}">${shape}</g>`,
  );
}

function dots(color: string): string {
  return svg(
    PATTERN,
    `<g fill="${color}" fill-opacity="0.55"><circle cx="4" cy="4" r="1"/><circle cx="12" cy="12" r="1"/></g>`,
  );
}

function dot(palette: Palette): string {
  return svg(
    12,
    `<circle cx="6" cy="6" r="3.5" fill="${palette.paper}" stroke="${palette.muted}" stroke-width="1.5"/>`,
  );
}
