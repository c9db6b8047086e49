import './charts.css';
import { useLocale, useTranslations } from 'next-intl';
import type { ClearingPlan } from '@/geo/domain/clearing-order';
import { labelsWithRoom } from '@/geo/spatial/label-room';
import { framePath, mapFrame } from '@/geo/spatial/map-frame';

const WIDTH = 640;

// About what a letter of a district's name takes, and its line.
const LETTER_PX = 6;
const LABEL_PX = 14;

/** The areas of an order by number on the districts, with EXERCISE written across; what is not in the order is not drawn. */
export function OrderMap({ plan: { order, districts, bounds } }: { plan: ClearingPlan }) {
  const t = useTranslations('clearing');
  const language = useLocale();
  const frame = mapFrame(bounds, WIDTH);
  const list = order.steps.map(({ place, area }) => `${place} ${area.names[language]}`).join(', ');
  const labels = districts
    .map(({ code, names, spot }) => {
      const [x, y] = frame.place(spot);
      const name = names[language];
      return { code, name, x, y, widthPx: name.length * LETTER_PX, heightPx: LABEL_PX };
    })
    .toSorted((one, other) => one.name.length - other.name.length);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${frame.heightPx.toFixed(0)}`}
      role="img"
      aria-label={t('mapText', { list })}
      data-computed="geometry"
      className="mini-map mt-2 block w-full rounded-block border border-line"
    >
      {districts.map(({ code, geometry }) => (
        <path key={code} d={framePath(frame, geometry)} className="mini-neighbour" />
      ))}
      <text
        x={WIDTH / 2}
        y={frame.heightPx / 2}
        textAnchor="middle"
        transform={`rotate(-24 ${WIDTH / 2} ${(frame.heightPx / 2).toFixed(0)})`}
        className="order-watermark"
        aria-hidden
      >
        {t('exerciseMark')}
      </text>
      {labelsWithRoom(labels).map(({ code, name, x, y }) => (
        <text key={code} x={x} y={y} textAnchor="middle" className="mini-label">
          {name}
        </text>
      ))}
      {order.steps.toReversed().map(({ place, area }) => {
        const [x, y] = frame.place(area.spot);
        return (
          <g key={area.slug}>
            <path d={framePath(frame, area.geometry)} className="order-area" />
            <circle cx={x} cy={y} r={10} className="order-place" />
            <text x={x} y={y + 4} textAnchor="middle" className="order-number">
              {place}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
