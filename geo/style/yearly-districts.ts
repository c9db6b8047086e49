import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LayerId } from '@/geo/domain/layers';

/** What was published by district and year, and the look of its classes. */
interface YearlyDistricts {
  id: LayerId;
  source: string;
  sourceLayer: string;
  /** The tiles carry `<property>_<year>`. */
  property: string;
  /** The years that count, the one to draw first; of a district the first that it has is drawn. */
  years: readonly number[];
  /** Where each class begins. */
  starts: readonly number[];
  colours: readonly string[];
}

/** Districts in the colour of their class. Where nothing was published, the pattern of no data: never an empty district. */
export function yearlyDistricts(yearly: YearlyDistricts): LayerSpecification[] {
  const { id, source, sourceLayer, property, years, starts, colours } = yearly;
  const names = years.map((year) => `${property}_${year}`);
  const [first = '', ...others] = colours;
  return [
    {
      id: `${id}-no-data`,
      type: 'fill',
      source: 'base',
      'source-layer': 'districts',
      filter: ['==', ['get', 'in_atlas'], true],
      paint: { 'fill-pattern': 'no-data' },
    },
    {
      id,
      type: 'fill',
      source,
      'source-layer': sourceLayer,
      filter: ['any', ...names.map((name): ExpressionSpecification => ['has', name])],
      paint: {
        'fill-color': [
          'step',
          ['coalesce', ...names.map((name) => ['get', name])],
          first,
          ...starts.slice(1).flatMap((start, index) => [start, others[index] ?? first]),
        ] as ExpressionSpecification,
      },
    },
  ];
}
