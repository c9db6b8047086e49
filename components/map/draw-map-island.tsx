'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import type { DrawMapProps } from './draw-map';

const DrawMap = dynamic(() => import('./draw-map').then((module) => module.DrawMap), {
  ssr: false,
  loading: () => <div className="size-full bg-page" />,
});

/** The map to draw on, loaded with its tools only when drawing begins. */
export function DrawMapIsland(props: DrawMapProps) {
  const t = useTranslations('overlay.draw');
  return (
    <section
      aria-label={t('map')}
      className="report-map h-[min(60dvh,460px)] overflow-hidden rounded-block border border-line"
    >
      <DrawMap {...props} />
    </section>
  );
}
