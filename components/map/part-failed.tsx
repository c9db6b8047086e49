'use client';

import { MapNotice } from './map-notice';

/** Stands where a part of the map should, whose scripts did not come; the browser asks for them again with the page. */
export function PartFailed() {
  return <MapNotice notice="toolFailed" onRetry={() => window.location.reload()} />;
}
