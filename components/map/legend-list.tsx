'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { LayerId } from '@/geo/domain/layers';
import { legendEntries, legendNotes } from '@/geo/style/legend';
import type { Palette } from '@/geo/style/palette';

interface LegendListProps {
  id: LayerId;
  palette: Palette;
  /** Whether the real record holds surveyed areas. */
  withSurveyed: boolean;
}

/** What a layer's signs mean, in the very pictures and colours that the map draws. */
export function LegendList({ id, palette, withSurveyed }: LegendListProps) {
  const t = useTranslations();
  return (
    <ul className="grid gap-y-0.5 pb-1 text-xs text-muted">
      {legendEntries(id, palette, useLocale(), withSurveyed).map(({ picture, message, values }) => (
        <li key={picture} className="flex items-center gap-2">
          <span className="flex w-7 shrink-0 justify-center">
            {/* biome-ignore lint/performance/noImgElement: a data address needs no image server */}
            <img
              alt=""
              src={`data:image/svg+xml;utf8,${encodeURIComponent(picture)}`}
              className="h-4 w-auto max-w-7"
            />
          </span>
          {t(message as 'map.layers', values)}
        </li>
      ))}
      {legendNotes(id, withSurveyed).map((note) => (
        <li key={note} className="pt-0.5">
          {t(note)}
        </li>
      ))}
    </ul>
  );
}
