import { COMMODITY_GROUPS } from '@/geo/domain/commodity-groups';
import type { LayerId } from '@/geo/domain/layers';
import { CLEARED_HA_BREAKS } from './clearance-layers';
import type { LegendEntry } from './legend-entry';
import type { Palette } from './palette';
import { notSurveyedEntry, surveyedLegend } from './surveyed-legend';
import { symbols } from './symbols';

/** What the legend says of a layer, drawn with the very symbols and colours of the map; `withSurveyed` when real surveyed areas are recorded. */
export function legendEntries(id: LayerId, palette: Palette, withSurveyed = false): LegendEntry[] {
  const images = symbols(palette);
  const image = (name: string) => images[name] ?? '';
  switch (id) {
    case 'deposits':
      return [
        ...COMMODITY_GROUPS.map((group) => ({
          picture: image(`deposit-${group}`),
          message: `words.commodityGroups.${group}`,
          drawnBy: [`deposit-${group}`],
        })),
        {
          picture: image('deposit-group'),
          message: 'map.legendDepositGroup',
          drawnBy: ['deposit-group'],
        },
      ];
    case 'clearance':
      return [
        ...clearanceClasses(palette),
        { picture: box(image('no-data')), message: 'map.legendNoData', drawnBy: ['no-data'] },
      ];
    case 'hazard_areas':
      return [
        {
          picture: swatch(image('hazard-district'), palette, palette.hazard),
          message: 'map.legendHazard',
          drawnBy: ['hazard-district'],
        },
        ...(withSurveyed ? surveyedLegend(palette) : [notSurveyedEntry(palette)]),
      ];
    case 'exercise':
      return surveyedLegend(palette);
    case 'industrial_parks':
      return ['industrial_park', 'economic_zone', 'agropark', 'smart_village'].map((type) => ({
        picture: image(`park-${type}`),
        message: `words.parkTypes.${type}`,
        drawnBy: [`park-${type}`],
      }));
    case 'infrastructure':
      return [
        {
          picture: railwayPicture(palette),
          message: 'words.projectTypes.railway',
          drawnBy: courses('railway'),
        },
        { picture: roadPicture(palette), message: 'words.projectTypes.road', drawnBy: courses('road') },
        {
          picture: roadPicture(palette, '9 5'),
          message: 'words.projectStatuses.implementation',
          drawnBy: ['road-implementation', 'railway-implementation'],
        },
        {
          picture: roadPicture(palette, '1 6'),
          message: 'words.projectStatuses.preparation',
          drawnBy: ['road-planned', 'railway-planned'],
        },
        ...['airport', 'substation', 'hydropower', 'solar'].map((type) => ({
          picture: image(`infrastructure-${type}`),
          message: `words.projectTypes.${type}`,
          drawnBy: [`infrastructure-${type}`],
        })),
      ];
  }
}

/** The messages that stand under a layer's signs, of what they do not say. */
export function legendNotes(id: LayerId, withSurveyed = false) {
  switch (id) {
    case 'deposits':
      return ['map.legendSize'] as const;
    case 'clearance':
      return ['map.clearanceNote'] as const;
    case 'exercise':
      return ['map.legendReleased'] as const;
    case 'hazard_areas':
      return withSurveyed ? (['map.legendReleased'] as const) : [];
    default:
      return [];
  }
}

const courses = (type: string) =>
  ['completed', 'implementation', 'planned'].map((status) => `${type}-${status}`);

function clearanceClasses(palette: Palette): LegendEntry[] {
  const drawnBy = ['clearance'];
  return palette.clearance.map((color, index): LegendEntry => {
    const [from, to] = [CLEARED_HA_BREAKS[index - 1] ?? 0, CLEARED_HA_BREAKS[index]];
    const picture = line(`<rect x="0.5" y="0.5" width="39" height="15" fill="${color}"/>`);
    if (to === undefined) return { picture, message: 'map.legendHectaresFrom', values: { from }, drawnBy };
    return { picture, message: 'map.legendHectares', values: { from, to }, drawnBy };
  });
}

function box(pattern: string): string {
  const inner = pattern.replace(/<\/?svg[^>]*>/g, '');
  return line(
    `<defs><pattern id="p" width="16" height="16" patternUnits="userSpaceOnUse">${inner}</pattern></defs><rect x="0.5" y="0.5" width="39" height="15" fill="url(#p)" stroke="#8888"/>`,
  );
}

function line(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="16" viewBox="0 0 40 16">${content}</svg>`;
}

function roadPicture(palette: Palette, dash = ''): string {
  const dashes =
    dash && ` stroke-dasharray="${dash}" stroke-linecap="${dash.startsWith('1') ? 'round' : 'butt'}"`;
  return line(`<path d="M1 8h38" stroke="${palette.road}" stroke-width="3.5"${dashes}/>`);
}

function railwayPicture(palette: Palette): string {
  const stroke = `stroke="${palette.infrastructure}"`;
  return line(
    `<path d="M1 8h38" ${stroke} stroke-width="2"/><path d="M5 3v10M13 3v10M21 3v10M29 3v10M37 3v10" ${stroke} stroke-width="2"/>`,
  );
}

function swatch(pattern: string, palette: Palette, edge: string): string {
  const inner = pattern.replace(/<\/?svg[^>]*>/g, '');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="16" viewBox="0 0 40 16"><defs><pattern id="p" width="16" height="16" patternUnits="userSpaceOnUse">${inner}</pattern></defs><rect x="0.5" y="0.5" width="39" height="15" fill="${palette.focus}"/><rect x="0.5" y="0.5" width="39" height="15" fill="url(#p)" stroke="${edge}" stroke-opacity="0.5"/></svg>`;
}
