'use client';

import { useTranslations } from 'next-intl';
import type { LayerId } from '@/geo/domain/layers';
import { PALETTES } from '@/geo/style/palette';
import { LegendList } from '../map/legend-list';
import { useTheme } from '../map/use-theme';

interface MapLegendProps {
  title: string;
  layers: readonly LayerId[];
  /** Whether the real record holds surveyed areas. */
  withSurveyed: boolean;
}

/** What the signs of the map mean, behind a title that takes little room. */
export function MapLegend({ title, layers, withSurveyed }: MapLegendProps) {
  const t = useTranslations('map');
  const palette = PALETTES[useTheme()];
  if (layers.length === 0) return null;
  return (
    <details className="absolute top-2 left-2 z-10 max-h-[calc(100%-1rem)] max-w-[calc(100%-5rem)] overflow-y-auto rounded-block bg-paper text-[13px] shadow-card">
      <summary className="flex min-h-11 cursor-pointer list-none items-center px-3 font-semibold">
        {title}
      </summary>
      <div className="grid gap-2 px-3 pb-3">
        {layers.toReversed().map((id) => (
          <section key={id}>
            <h2 className="font-semibold">{t(`layerNames.${id}`)}</h2>
            <LegendList id={id} palette={palette} withSurveyed={withSurveyed} />
          </section>
        ))}
      </div>
    </details>
  );
}
