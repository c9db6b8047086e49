'use client';

import { useMap } from '@vis.gl/react-maplibre';
import { useEffect } from 'react';
import { drawnDeposits } from '@/geo/style/deposit-layers';

/** Has a filtered map draw these deposits only; all of them for null. */
export function DrawnDeposits({ slugs }: { slugs: readonly string[] | null }) {
  const { current } = useMap();
  useEffect(() => {
    const map = current?.getMap();
    if (!map) return;
    const draw = () => map.setGlobalStateProperty(...drawnDeposits(slugs));
    if (map.getLayer('deposits')) return void draw();
    const waiting = map.on('style.load', draw);
    return () => waiting.unsubscribe();
  }, [current, slugs]);
  return null;
}
