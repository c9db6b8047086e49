'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import type { OverlayMapProps } from './overlay-map';

const OverlayMap = dynamic(() => import('./overlay-map').then((module) => module.OverlayMap), {
  ssr: false,
  loading: () => <div className="size-full bg-page" />,
});

/** The map of a report, loaded only in the browser; the hectares stand without it. */
export function OverlayMapIsland(props: OverlayMapProps) {
  const t = useTranslations('overlay');
  return (
    <figure className="break-inside-avoid">
      <section
        aria-label={t('map')}
        className="report-map h-80 overflow-hidden rounded-block border border-line"
      >
        <OverlayMap {...props} />
      </section>
      <figcaption className="mt-1 text-xs text-muted">
        {t('mapNote')} {props.refused.length > 0 && t('mapRefused')}{' '}
        {props.unsurveyed.length > 0 && t('mapUnsurveyed')} {props.before && t('mapBefore')}
      </figcaption>
    </figure>
  );
}
