'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import type { AtlasMapProps } from './atlas-map';

const AtlasMap = dynamic(() => import('./atlas-map').then((module) => module.AtlasMap), {
  ssr: false,
  loading: Loading,
});

/** The map, loaded only in the browser; the panel and the lists stand without it. */
export function MapIsland(props: AtlasMapProps) {
  return (
    <div className="absolute inset-0">
      <AtlasMap {...props} />
    </div>
  );
}

function Loading() {
  const t = useTranslations('map');
  return (
    <div data-map-state="loading" className="flex size-full items-center justify-center text-muted">
      <span className="sr-only md:not-sr-only">{t('loading')}</span>
    </div>
  );
}
