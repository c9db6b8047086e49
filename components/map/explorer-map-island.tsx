'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import type { ExplorerMapProps } from './explorer-map';
import { PartFailed } from './part-failed';

const ExplorerMap = dynamic<ExplorerMapProps>(
  () => import('./explorer-map').then((module) => module.ExplorerMap).catch(() => PartFailed),
  { ssr: false, loading: Loading },
);

/** The explorer's map, loaded only in the browser; the table stands without it. */
export function ExplorerMapIsland(props: ExplorerMapProps) {
  return (
    <div className="absolute inset-0">
      <ExplorerMap {...props} />
    </div>
  );
}

function Loading() {
  const t = useTranslations('map');
  return (
    <div data-map-state="loading" className="flex size-full items-center justify-center text-muted">
      {t('loading')}
    </div>
  );
}
