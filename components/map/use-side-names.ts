'use client';

import { useLocale, useTranslations } from 'next-intl';
import { dayInBaku } from '@/geo/domain/day-in-baku';
import { type MapSide, type SideName, sideNames } from '@/geo/domain/divided-map';
import type { MapAddress } from '@/geo/domain/map-address';
import { formatDate } from '../ui/format';

/** What the sides of a divided map are called in the reader's language; null for a map that is whole. */
export function useSideNames(
  address: MapSide & Pick<MapAddress, 'audience' | 'compare'>,
): Record<'left' | 'right', string> | null {
  const t = useTranslations('map');
  const language = useLocale();
  if (!address.compare) return null;
  const { left, right } = sideNames(address, address.compare, dayInBaku(new Date()));
  const written = (name: SideName) =>
    'date' in name ? formatDate(name.date, language) : t(`audiences.${name.audience}`);
  return { left: written(left), right: written(right) };
}
