import './charts.css';
import { useLocale, useTranslations } from 'next-intl';
import { useId } from 'react';
import type { DistrictShape } from '@/geo/domain/region-view';
import { labelsWithRoom } from '@/geo/spatial/label-room';
import { framePath, mapFrame } from '@/geo/spatial/map-frame';
import { formatNumber } from '../ui/format';

const WIDTH = 300;

// About what a letter of a name and of a value takes, and the two lines together.
const LETTER_PX = { name: 4.6, value: 5.6 };
const LABEL_PX = 24;

interface ChoroplethProps {
  title: string;
  shapes: readonly DistrictShape[];
  /** Bounds [west, south, east, north] in degrees. */
  bounds: readonly [number, number, number, number];
  /** The value of each district by code; a district without one has no data. */
  values: ReadonlyMap<string, number>;
  /** The colour of the highest value, a CSS colour; lower ones are mixed with the ground. */
  colour: string;
}

/** Districts shaded by a value, the value written in each that has room, the highest first (all are in the text and in the table beside it); a district without data is dotted, never the palest shade. */
export function Choropleth({ title, shapes, bounds, values, colour }: ChoroplethProps) {
  const language = useLocale();
  const t = useTranslations('dossier.regionView');
  const id = useId();
  const frame = mapFrame(bounds, WIDTH);
  const highest = Math.max(1, ...values.values());
  const written = (code: string) => {
    const value = values.get(code);
    return value === undefined ? t('noData') : formatNumber(value, language, 0);
  };
  const labels = shapes
    .map(({ code, names, spot }) => {
      const [x, y] = frame.place(spot);
      const [name, value] = [names[language], written(code)];
      const widthPx = Math.max(name.length * LETTER_PX.name, value.length * LETTER_PX.value);
      return { code, name, value, x, y, widthPx, heightPx: LABEL_PX };
    })
    .toSorted((one, other) => (values.get(other.code) ?? -1) - (values.get(one.code) ?? -1));
  const list = shapes.map(({ code, names }) => `${names[language]} ${written(code)}`).join(', ');
  return (
    <figure data-computed="claims">
      <figcaption className="text-[13px] font-semibold">{title}</figcaption>
      <svg
        viewBox={`-2 -2 ${WIDTH + 4} ${(frame.heightPx + 4).toFixed(0)}`}
        role="img"
        aria-label={t('mapText', { what: title, list })}
        className="mt-1 block max-h-80 w-full"
      >
        <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse">
          <circle cx={2} cy={2} r={0.9} fill="var(--color-muted)" />
        </pattern>
        {shapes.map(({ code, geometry }) => {
          const value = values.get(code);
          const share = value === undefined ? 0 : Math.round(12 + (68 * value) / highest);
          return (
            <path
              key={code}
              d={framePath(frame, geometry)}
              stroke="var(--color-muted)"
              strokeWidth={0.8}
              fill={
                value === undefined
                  ? `url(#${id})`
                  : `color-mix(in oklab, ${colour} ${share}%, var(--color-paper))`
              }
            />
          );
        })}
        {labelsWithRoom(labels).map(({ code, name, value, x, y }) => (
          <g key={code} className="choropleth-label">
            <text x={x} y={y - 2}>
              {name}
            </text>
            <text x={x} y={y + 10} className="choropleth-value">
              {value}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}
