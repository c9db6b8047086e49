'use client';

import type { MapRef } from '@vis.gl/react-maplibre';
import { useState } from 'react';
import type { Language } from '@/geo/domain/languages';
import type { MapScreen } from '@/geo/domain/map-screen';
import { ExportDialog } from '../export/export-dialog-island';
import { ShareDialog } from '../share/share-dialog-island';
import type { DrawnRight } from './features-at';
import { late } from './late';
import { viewOf } from './light-camera';
import { ToolBar } from './tool-bar';
import type { useMapAddress } from './use-map-address';

const PrintView = late(() => import('./print-view').then((module) => module.PrintView));

interface MapToolsProps {
  /** null until it is drawn. */
  map: MapRef | null;
  right: DrawnRight | null;
  language: Language;
  tileVersion: string;
  address: ReturnType<typeof useMapAddress>;
  surveyed: MapScreen['surveyed'];
  isMeasuring: boolean;
  onMeasure: () => void;
}

/** The bar of tools over the map, and what each of them opens: the view on paper, as a file, or for others. */
export function MapTools({ map, right, surveyed, isMeasuring, onMeasure, ...shown }: MapToolsProps) {
  const { language, tileVersion, address } = shown;
  const shownNow = { ...address, time: address.hazardTime };
  const [opened, setOpened] = useState<'print' | 'export' | 'share' | null>(null);
  const close = () => setOpened(null);
  return (
    <>
      <ToolBar
        address={address}
        isMeasuring={isMeasuring}
        onMeasure={onMeasure}
        onPrint={() => setOpened('print')}
        onExport={() => setOpened('export')}
        onShare={() => setOpened('share')}
      />
      {map && opened === 'print' && (
        <PrintView map={map} right={right} address={shownNow} withSurveyed={surveyed.real} onDone={close} />
      )}
      {map && opened === 'export' && (
        <ExportDialog
          map={map}
          shown={{ language, tileVersion, address: shownNow, withSurveyed: surveyed.real }}
          onClose={close}
        />
      )}
      {map && opened === 'share' && (
        <ShareDialog language={language} shown={{ ...shownNow, view: viewOf(map) }} onClose={close} />
      )}
    </>
  );
}
