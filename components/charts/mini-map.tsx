import './charts.css';
import { useLocale, useTranslations } from 'next-intl';
import { useId } from 'react';
import type { MiniMapRow } from '@/geo/domain/mini-map';
import { labelsApart } from '@/geo/spatial/labels-apart';
import { framePath, type MapFrame, mapFrame, scaleBarKm } from '@/geo/spatial/map-frame';
import { formatNumber } from '../ui/format';

const WIDTH = 360;

interface MiniMapProps {
  map: MiniMapRow;
  name: string;
  /** Where the deposit lies and how far off that may be; null when only its district is known. */
  position: { place: [number, number]; accuracyKm: number } | null;
}

/** A deposit in its district, drawn on the server: its accuracy ring to scale, lines and places around, scale and north. */
export function MiniMap({ map, name, position }: MiniMapProps) {
  const t = useTranslations('dossier.map');
  const id = useId();
  const frame = mapFrame(map.bounds, WIDTH);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${frame.heightPx.toFixed(0)}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-text`}
      data-computed="geometry"
      className="mini-map block w-full rounded-block border border-line"
    >
      <title id={`${id}-title`}>{t('title', { name })}</title>
      <desc id={`${id}-text`}>{useMapText(map, position)}</desc>
      {map.features.map((feature) =>
        feature.kind === 'place' ? null : (
          <path
            key={`${feature.kind}:${feature.slug}`}
            d={framePath(frame, feature.geometry)}
            className={`mini-${feature.kind} ${feature.open ? '' : 'mini-planned'}`}
          />
        ),
      )}
      {position && <Ring frame={frame} position={position} />}
      <Labels frame={frame} map={map} name={position && name} place={position?.place ?? null} />
      <ScaleAndNorth frame={frame} />
    </svg>
  );
}

function Ring({ frame, position }: { frame: MapFrame; position: NonNullable<MiniMapProps['position']> }) {
  const [x, y] = frame.place(position.place);
  return (
    <>
      <circle cx={x} cy={y} r={position.accuracyKm * frame.pixelsPerKm} className="mini-ring" />
      <circle cx={x} cy={y} r={4.5} className="mini-deposit" />
    </>
  );
}

interface LabelsProps {
  frame: MapFrame;
  map: MiniMapRow;
  name: string | null;
  place: [number, number] | null;
}

function Labels({ frame, map, name, place }: LabelsProps) {
  const language = useLocale();
  const places = map.features.flatMap(({ kind, slug, names, geometry }) =>
    kind === 'place' && geometry.type === 'Point'
      ? [{ slug, text: names[language], at: frame.place(geometry.coordinates), strong: false }]
      : [],
  );
  const own = name && place ? [{ slug: 'deposit', text: name, at: frame.place(place), strong: true }] : [];
  const shown = labelsApart([...own, ...places], frame);
  return (
    <>
      {places.map(({ slug, at: [x, y] }) => (
        <circle key={slug} cx={x} cy={y} r={2} className="mini-place" />
      ))}
      {shown.map(({ slug, text, strong, x, y, anchor }) => (
        <text key={slug} x={x} y={y} textAnchor={anchor} className={strong ? 'mini-name' : 'mini-label'}>
          {text}
        </text>
      ))}
    </>
  );
}

function ScaleAndNorth({ frame }: { frame: MapFrame }) {
  const language = useLocale();
  const km = scaleBarKm(frame);
  const length = km * frame.pixelsPerKm;
  const bottom = frame.heightPx - 12;
  return (
    <g aria-hidden>
      <path d={`M12 ${bottom - 5}v5h${length.toFixed(1)}v-5`} className="mini-scale" />
      <text x={18 + length} y={bottom} className="mini-label">
        {formatNumber(km, language)} km
      </text>
      <path d={`M${WIDTH - 16} 12l5 13-5-3.5-5 3.5z`} className="mini-north" />
      <text x={WIDTH - 16} y={37} textAnchor="middle" className="mini-label">
        N
      </text>
    </g>
  );
}

function useMapText(map: MiniMapRow, position: MiniMapProps['position']): string {
  const language = useLocale();
  const t = useTranslations('dossier.map');
  const namesOf = (...kinds: string[]) =>
    map.features
      .filter((feature) => kinds.includes(feature.kind))
      .map((feature) => `${feature.names[language]}${feature.open ? '' : ` (${t('notOpen')})`}`)
      .join(', ');
  return [
    t('district', { names: namesOf('district') || '—' }),
    position ? t('ring', { km: formatNumber(position.accuracyKm, language) }) : t('noPoint'),
    t('lines', { names: namesOf('railway', 'road') || '—' }),
    t('places', { names: namesOf('place') || '—' }),
  ].join(' ');
}
