import { COMMODITY_GROUPS } from '@/geo/domain/commodity-groups';
import { type Language, numberLocale } from '@/geo/domain/languages';
import type { LayerId } from '@/geo/domain/layers';
import { CLEARED_HA_STARTS } from './clearance-layers';
import { depositRing, SIZE_BY_KNOWLEDGE } from './deposit-layers';
import { courseLayers } from './infrastructure-layers';
import type { LegendEntry } from './legend-entry';
import { linePicture } from './line-picture';
import type { Palette } from './palette';
import { RETURNED_PEOPLE_STARTS } from './returns-layers';
import { notSurveyedEntry, surveyedLegend } from './surveyed-legend';
import { symbols } from './symbols';

/** What the legend says of a layer, drawn with the very symbols and colours of the map and with numbers as the language writes them; `withSurveyed` when real surveyed areas are recorded. */
export function legendEntries(
  id: LayerId,
  palette: Palette,
  language: Language,
  withSurveyed = false,
): LegendEntry[] {
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
        {
          picture: sizePicture(palette),
          message: 'map.legendSize',
          drawnBy: COMMODITY_GROUPS.map((group) => `deposit-${group}`),
        },
        { picture: ringPicture(palette), message: 'map.legendRing', drawnBy: ['deposit-rings'] },
      ];
    case 'clearance':
      return [
        ...classEntries('clearance', palette.clearance, CLEARED_HA_STARTS, 'map.legendHectares', language),
        { picture: box(image('no-data')), message: 'map.legendNoData', drawnBy: ['no-data'] },
      ];
    case 'returns':
      return [
        ...classEntries('returns', palette.returns, RETURNED_PEOPLE_STARTS, 'map.legendPeople', language),
        { picture: box(image('no-data')), message: 'map.legendNotYet', drawnBy: ['no-data'] },
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
        ...courseEntries(palette),
        ...['airport', 'substation', 'energy_hub', 'hydropower', 'solar', 'wind'].map((type) => ({
          picture: image(`infrastructure-${type}`),
          message: `words.projectTypes.${type}`,
          drawnBy: [`infrastructure-${type}`],
        })),
        {
          picture: image('infrastructure-road'),
          message: 'map.legendRoadPoint',
          drawnBy: ['infrastructure-road'],
        },
      ];
  }
}

/** The messages that stand under a layer's signs, of what they do not say. */
export function legendNotes(id: LayerId, withSurveyed = false) {
  switch (id) {
    case 'clearance':
      return ['map.clearanceNote'] as const;
    case 'returns':
      return ['map.returnsNote'] as const;
    case 'exercise':
      return ['map.legendReleased'] as const;
    case 'hazard_areas':
      return withSurveyed ? (['map.legendReleased'] as const) : [];
    default:
      return [];
  }
}

const COURSE_IDS = ['completed', 'implementation', 'planned'].flatMap((id) => [id, `schematic-${id}`]);

// A kind of line by how it looks in operation; then each other look by a road.
function courseEntries(palette: Palette): LegendEntry[] {
  const lines = courseLayers(palette);
  const picture = (...ids: string[]) => linePicture(lines.filter(({ id }) => ids.includes(id)));
  const look = (id: string, message: string): LegendEntry => ({
    picture: picture('road-casing', `road-${id}`),
    message,
    drawnBy: [`road-${id}`, `railway-${id}`],
  });
  return [
    {
      picture: picture('railway-casing', 'railway-completed', 'railway-ties'),
      message: 'words.projectTypes.railway',
      drawnBy: COURSE_IDS.map((id) => `railway-${id}`),
    },
    {
      picture: picture('road-casing', 'road-completed'),
      message: 'map.legendRoad',
      drawnBy: COURSE_IDS.map((id) => `road-${id}`),
    },
    look('implementation', 'words.projectStatuses.implementation'),
    look('planned', 'words.projectStatuses.preparation'),
    look('schematic-completed', 'map.legendSchematicInUse'),
    look('schematic-implementation', 'map.legendSchematicBuilt'),
    look('schematic-planned', 'map.legendSchematicPlanned'),
  ];
}

// Side by side from the largest, as large to each other as on the map.
function sizePicture(palette: Palette): string {
  const centres = [7.5, 22, 34];
  const discs = SIZE_BY_KNOWLEDGE.toReversed().map(
    (size, index) => `<circle cx="${centres[index]}" cy="8" r="${7 * size}" fill="${palette.muted}"/>`,
  );
  return line(discs.join(''));
}

function ringPicture(palette: Palette): string {
  const ring = depositRing(palette);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32" viewBox="0 0 32 32"><circle cx="16" cy="16" r="14" fill="${ring['circle-color']}" fill-opacity="${ring['circle-opacity']}" stroke="${ring['circle-stroke-color']}" stroke-width="${2 * ring['circle-stroke-width']}" stroke-opacity="${ring['circle-stroke-opacity']}"/></svg>`;
}

// The message with `From` behind its key names the last class, which has no end.
function classEntries(
  id: LayerId,
  colours: readonly string[],
  starts: readonly number[],
  message: string,
  language: Language,
): LegendEntry[] {
  const written = (number: number) => number.toLocaleString(numberLocale(language));
  return colours.map((color, index): LegendEntry => {
    const [from = 0, to] = starts.slice(index);
    const picture = line(`<rect x="0.5" y="0.5" width="39" height="15" fill="${color}"/>`);
    if (to === undefined)
      return { picture, message: `${message}From`, values: { from: written(from) }, drawnBy: [id] };
    return { picture, message, values: { from: written(from), to: written(to) }, drawnBy: [id] };
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

function swatch(pattern: string, palette: Palette, edge: string): string {
  const inner = pattern.replace(/<\/?svg[^>]*>/g, '');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="16" viewBox="0 0 40 16"><defs><pattern id="p" width="16" height="16" patternUnits="userSpaceOnUse">${inner}</pattern></defs><rect x="0.5" y="0.5" width="39" height="15" fill="${palette.focus}"/><rect x="0.5" y="0.5" width="39" height="15" fill="url(#p)" stroke="${edge}" stroke-opacity="0.5"/></svg>`;
}
