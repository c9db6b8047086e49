'use client';

import { OverlayShapes, type ReportShapes } from './overlay-shapes';
import { ReportMap } from './report-map';
import { useTheme } from './use-theme';

export interface OverlayMapProps extends ReportShapes {
  tileVersion: string;
  /** [west, south, east, north] of the land. */
  bounds: [number, number, number, number] | null;
}

/** The land of a report among the surveyed areas, with the places where it is refused. */
export function OverlayMap({ tileVersion, bounds, ...shapes }: OverlayMapProps) {
  const theme = useTheme();
  if (!bounds) return null;
  return (
    <ReportMap key={`${bounds}`} tileVersion={tileVersion} theme={theme} bounds={bounds} paddingPx={28}>
      <OverlayShapes theme={theme} {...shapes} />
    </ReportMap>
  );
}
