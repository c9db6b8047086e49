'use client';

import type { MapRef } from '@vis.gl/react-maplibre';
import { ChevronDown, SlidersHorizontal } from 'lucide';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Language } from '@/geo/domain/languages';
import { isYearlyLayer, type LayerId } from '@/geo/domain/layers';
import { OLDEST_YEAR } from '@/geo/domain/map-address';
import type { MapScreen } from '@/geo/domain/map-screen';
import {
  listedLayers,
  movedLayer,
  type ShownLayer,
  withLayer,
  withLayerOpacity,
  withoutLayer,
} from '@/geo/domain/shown-layers';
import { PALETTES, type Theme } from '@/geo/style/palette';
import { Icon } from '../ui/icon';
import type { DrawnRight } from './features-at';
import { late } from './late';
import { LegendList } from './legend-list';
import type { useMapAddress } from './use-map-address';

const FeatureList = late(() => import('./feature-list').then((module) => module.FeatureList));
const LayerAdjustment = late(() => import('./layer-adjustment').then((module) => module.LayerAdjustment));
const RightLegend = late(() => import('./right-legend').then((module) => module.RightLegend));

interface LayerCardProps {
  map: MapRef | null;
  right: DrawnRight | null;
  language: Language;
  theme: Theme;
  /** Which records hold surveyed areas: the exercise set may have been left out of this atlas. */
  surveyed: MapScreen['surveyed'];
  address: ReturnType<typeof useMapAddress>;
}

const WIDE = '(min-width: 1101px) and (min-height: 700px)';

type Tab = 'layers' | 'inView';

/** The layers with their legend, and the list of what the view shows: one card with two leaves. */
export function LayerCard(props: LayerCardProps) {
  const t = useTranslations('map');
  const [open, setOpen] = useState<Tab | null>(() => (window.matchMedia(WIDE).matches ? 'layers' : null));
  return (
    <section
      aria-label={t('layers')}
      className="absolute top-20 left-4 z-10 flex max-h-[calc(100%-46dvh-8rem)] flex-col overflow-hidden rounded-card bg-paper shadow-card md:top-auto md:right-4 md:bottom-12 md:left-auto md:max-h-[calc(100%-27rem)]"
    >
      <div className="flex shrink-0">
        {(['layers', 'inView'] as const).map((tab) => (
          <button
            key={tab}
            type="button"
            aria-expanded={open === tab}
            onClick={() => setOpen(open === tab ? null : tab)}
            className={`flex min-h-11 grow items-center justify-center gap-1 px-3 ${open === tab ? 'font-bold' : 'text-muted'}`}
          >
            {t(tab)}
            <Icon of={ChevronDown} size={14} className={`text-muted ${open === tab ? '' : '-rotate-90'}`} />
          </button>
        ))}
      </div>
      {open && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        <div tabIndex={0} className="w-68 overflow-y-auto overscroll-contain px-4 pb-3">
          {open === 'layers' ? <Layers {...props} /> : <FeatureList {...props} {...props.address} />}
        </div>
      )}
    </section>
  );
}

function Layers({ theme, surveyed, address }: LayerCardProps) {
  const { layers, year, compare, setLayers, setYear } = address;
  // A link may show a set that is not here: it can be switched off then.
  const isListed = (id: LayerId) =>
    id !== 'exercise' || surveyed.exercise || layers.some((layer) => layer.id === id);
  return (
    <>
      {listedLayers(layers)
        .filter(isListed)
        .map((id) => (
          <Layer
            key={id}
            id={id}
            theme={theme}
            withSurveyed={surveyed.real}
            shown={layers.find((layer) => layer.id === id)}
            year={year}
            onYear={setYear}
            onToggle={(isShown) => setLayers(isShown ? withLayer(layers, id) : withoutLayer(layers, id))}
            onOpacity={(percent) => setLayers(withLayerOpacity(layers, id, percent))}
            onMove={(by) => setLayers(movedLayer(layers, id, by))}
          />
        ))}
      {compare && (
        <RightLegend address={address} compare={compare} theme={theme} withSurveyed={surveyed.real} />
      )}
    </>
  );
}

interface LayerProps {
  id: LayerId;
  theme: Theme;
  withSurveyed: boolean;
  shown: ShownLayer | undefined;
  year: number;
  onYear: (year: number) => void;
  onToggle: (isShown: boolean) => void;
  onOpacity: (percent: number) => void;
  onMove: (by: 1 | -1) => void;
}

function Layer({ id, theme, withSurveyed, shown, year, onYear, onToggle, onOpacity, onMove }: LayerProps) {
  const t = useTranslations('map');
  const [isAdjusting, setAdjusting] = useState(false);
  const name = t(`layerNames.${id}`);
  return (
    <div className="border-t border-line py-1">
      <div className="flex items-center">
        <label className="flex min-h-9 grow cursor-pointer items-center gap-2 font-semibold pointer-coarse:min-h-11">
          <input
            type="checkbox"
            checked={shown !== undefined}
            onChange={(event) => onToggle(event.target.checked)}
            className="size-4 shrink-0 accent-(--color-accent)"
          />
          {name}
        </label>
        {shown && (
          <button
            type="button"
            aria-label={t('layerOptions', { layer: name })}
            aria-expanded={isAdjusting}
            onClick={() => setAdjusting(!isAdjusting)}
            className="flex size-8 items-center justify-center rounded-lg text-muted hover:text-ink pointer-coarse:size-11"
          >
            <Icon of={SlidersHorizontal} size={14} />
          </button>
        )}
      </div>
      {shown && isAdjusting && (
        <LayerAdjustment
          name={name}
          opacityPercent={shown.opacityPercent}
          onOpacity={onOpacity}
          onMove={onMove}
        />
      )}
      {shown && isYearlyLayer(id) && <YearSlider year={year} onYear={onYear} />}
      {shown && <LegendList id={id} palette={PALETTES[theme]} withSurveyed={withSurveyed} />}
    </div>
  );
}

function YearSlider({ year, onYear }: { year: number; onYear: (year: number) => void }) {
  const t = useTranslations('map');
  return (
    <label className="flex items-center gap-2 pb-1 text-xs text-muted pointer-coarse:min-h-11 pointer-coarse:pb-0">
      {t('year')}
      <input
        type="range"
        min={OLDEST_YEAR}
        max={new Date().getUTCFullYear()}
        value={year}
        onChange={(event) => onYear(event.target.valueAsNumber)}
        className="min-w-0 grow accent-(--color-accent) pointer-coarse:h-11"
      />
      <output className="font-semibold text-ink">{year}</output>
    </label>
  );
}
