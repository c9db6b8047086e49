'use client';

import type { MapRef } from '@vis.gl/react-maplibre';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { Language } from '@/geo/domain/languages';
import { formatSelection, type Selection } from '@/geo/domain/map-address';
import type { Choice } from './use-click-selection';

const WIDTH_PX = 280;

interface ChooserProps {
  choice: Choice;
  language: Language;
  map: MapRef | null;
  onChoose: (selection: Selection | null) => void;
}

/** Several things lie under one click: the reader chooses, the map does not guess. */
export function Chooser({ choice: { x, y, hits }, language, map, onChoose }: ChooserProps) {
  const t = useTranslations('map');
  const words = useTranslations('words');
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.querySelector('button')?.focus(), []);
  useEffect(() => {
    const close = () => onChoose(null); // what was pointed at is elsewhere now
    map?.once('movestart', close);
    return () => {
      map?.off('movestart', close);
    };
  }, [map, onChoose]);
  return (
    <div
      ref={list}
      role="dialog"
      aria-label={t('choose')}
      className="absolute z-20 max-h-72 overflow-y-auto rounded-block bg-paper py-1 shadow-card"
      style={{
        width: WIDTH_PX,
        left: Math.max(8, Math.min(x, window.innerWidth - WIDTH_PX - 8)),
        top: Math.max(8, Math.min(y + 8, window.innerHeight - 320)),
      }}
      onKeyDown={(event) => event.key === 'Escape' && onChoose(null)}
    >
      <p className="px-3 py-1 text-xs text-muted">{t('choose')}</p>
      {hits.map(({ feature, selection }) => (
        <button
          key={formatSelection(selection)}
          type="button"
          onClick={() => onChoose(selection)}
          className="flex min-h-11 w-full items-baseline justify-between gap-3 px-3 py-2 text-left hover:bg-page"
        >
          <span className="font-semibold">{nameOf(feature.properties, language) ?? selection.slug}</span>
          <span className="shrink-0 text-xs text-muted">{words(`kinds.${selection.kind}`)}</span>
        </button>
      ))}
    </div>
  );
}

function nameOf(properties: Record<string, unknown>, language: Language): string | undefined {
  const name = properties[`name_${language}`];
  return typeof name === 'string' ? name : undefined;
}
