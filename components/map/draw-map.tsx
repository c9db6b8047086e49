'use client';

import { useMap } from '@vis.gl/react-maplibre';
import { ATLAS_BOUNDS } from './camera';
import { ReportMap } from './report-map';
import { type DrawMode, type DrawnGeometry, useTerraDraw } from './use-terra-draw';
import { useTheme } from './use-theme';

interface Drawn {
  mode: DrawMode;
  /** Counted up to wipe what is drawn. */
  cleared: number;
  /** Told what is drawn after each finished step and whenever a shape goes; null when nothing is. */
  onDraw: (drawn: DrawnGeometry | null) => void;
}

export interface DrawMapProps extends Drawn {
  tileVersion: string;
}

/** A map on which areas, rectangles and lines are drawn and changed. */
export function DrawMap({ tileVersion, ...drawn }: DrawMapProps) {
  const theme = useTheme();
  return (
    <ReportMap
      key={theme} // what is drawn with has its colours from the start
      tileVersion={tileVersion}
      theme={theme}
      bounds={ATLAS_BOUNDS}
      paddingPx={16}
      doubleClickZoom={false}
    >
      <Drawing {...drawn} />
    </ReportMap>
  );
}

function Drawing(drawn: Drawn) {
  const { current: map = null } = useMap();
  useTerraDraw({ map, theme: useTheme(), ...drawn });
  return null;
}
