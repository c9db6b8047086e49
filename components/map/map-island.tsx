'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { type ComponentType, useSyncExternalStore } from 'react';
import type { AtlasMapProps } from './atlas-map';
import { loadLabelFont } from './label-font';
import { PartFailed } from './part-failed';

// The server draws only the words of waiting; but as it knows the import, the page names the map's scripts, which load beside its own.
const AtlasMap = dynamic<AtlasMapProps>(
  () =>
    typeof window === 'undefined'
      ? Promise.resolve(Loading)
      : import('./atlas-map').then(
          (module) => afterHydration(module.AtlasMap),
          () => PartFailed,
        ),
  { loading: Loading },
);

if (typeof window !== 'undefined') void loadLabelFont(); // beside the map's scripts, and not only after them

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

const nothingToWatch = () => () => undefined;

// What the server drew must be taken over as it is before the browser draws its own.
function afterHydration<Props extends object>(Component: ComponentType<Props>): ComponentType<Props> {
  return function MapAfterHydration(props: Props) {
    const isHydrated = useSyncExternalStore(
      nothingToWatch,
      () => true,
      () => false,
    );
    return isHydrated ? <Component {...props} /> : <Loading />;
  };
}
