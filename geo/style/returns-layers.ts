import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { OLDEST_YEAR } from '@/geo/domain/map-address';
import type { LayerInput } from './style-input';
import { yearlyDistricts } from './yearly-districts';

/** Where the classes of people who came back begin: no district has none, for a report of nobody is not known. */
export const RETURNED_PEOPLE_STARTS: readonly number[] = [1, 100, 500, 1_000, 2_500];

/** The most people that were reported back in a district or one place of it by the end of the year: the tiles say when that rose. */
export function returnsLayers({ palette, year }: LayerInput): LayerSpecification[] {
  return yearlyDistricts({
    id: 'returns',
    source: 'people',
    sourceLayer: 'district_returns',
    property: 'returned',
    years: Array.from({ length: year - OLDEST_YEAR + 1 }, (_, ago) => year - ago),
    starts: RETURNED_PEOPLE_STARTS,
    colours: palette.returns,
  });
}
