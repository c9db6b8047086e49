import './charts.css';
import { useLocale, useTranslations } from 'next-intl';
import type { ClearingPlan } from '@/geo/domain/clearing-order';
import { framePath, mapFrame } from '@/geo/spatial/map-frame';

const WIDTH = 640;

/** The areas of an order by number on the districts, with EXERCISE written across; what is not in the order is not drawn. */
export function OrderMap({ plan: { order, districts, bounds } }: { plan: ClearingPlan }) {
  const t = useTranslations('clearing');
  const language = useLocale();
  const frame = mapFrame(bounds, WIDTH);
  const list = order.steps.map(({ place, area }) => `${place} ${area.names[language]}`).join(', ');
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
        {t('exercise').split('.')[0]}
      </text>
      {districts.map(({ code, names, spot }) => {
        const [x, y] = frame.place(spot);
        return (
          <text key={code} x={x} y={y} textAnchor="middle" className="mini-label">
            {names[language]}
          </text>
        );
      })}
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
