'use client';

import { useTranslations } from 'next-intl';
import { layersOfBoth, rightSide } from '@/geo/domain/divided-map';
import type { Comparison } from '@/geo/domain/map-address';
import { PALETTES, type Theme } from '@/geo/style/palette';
import { comparedName } from './compared-name';
import { LegendList } from './legend-list';
import type { useMapAddress } from './use-map-address';

interface RightLegendProps {
  address: ReturnType<typeof useMapAddress>;
  compare: Comparison;
  theme: Theme;
  /** Whether the real record holds surveyed areas. */
  withSurveyed: boolean;
}

/** What the right side of a divided map draws, topmost first, with the signs that only it has; nothing where it has the layers of the left one. */
export function RightLegend({ address, compare, theme, withSurveyed }: RightLegendProps) {
  const t = useTranslations('map');
  const { layers, year, hazardTime } = address;
  const right = rightSide({ layers, year, time: hazardTime }, compare).layers;
  const drawn = layersOfBoth(layers, right).filter(({ onlyOn }) => onlyOn !== 'left');
  if (drawn.every(({ onlyOn }) => onlyOn === null)) return null;
  const name = `${t('compareWith')}: ${comparedName(compare, t)}`;
  return (
    <section aria-label={name} className="border-t-2 border-ink pt-2">
      <p className="eyebrow">{name}</p>
      {drawn.toReversed().map(({ id, onlyOn }) => (
        <div key={id} className="py-1">
          <h3 className="font-semibold">{t(`layerNames.${id}`)}</h3>
          {onlyOn && <LegendList id={id} palette={PALETTES[theme]} withSurveyed={withSurveyed} />}
        </div>
      ))}
    </section>
  );
}
