'use client';

import type { MapInstance, MapRef } from '@vis.gl/react-maplibre';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { type Language, numberLocale } from '@/geo/domain/languages';
import { FEATURE_KINDS, type FeatureKind } from '@/geo/domain/layers';
import { type Comparison, formatSelection, type Selection } from '@/geo/domain/map-address';
import { comparedName } from './compared-name';
import type { DrawnRight } from './features-at';
import { type HitInView, hitsInView } from './hits-in-view';

interface FeatureListProps {
  map: MapRef | null;
  right: DrawnRight | null;
  compare: Comparison | null;
  language: Language;
  select: (selection: Selection) => void;
}

interface Listed extends Pick<HitInView, 'selection' | 'depositCount' | 'isRightOnly'> {
  name: string;
}

/** What the view shows, as a list that follows the map: the way in without eyes on the map or a mouse. */
export function FeatureList({ map, right, compare, language, select }: FeatureListProps) {
  const t = useTranslations('map');
  const words = useTranslations('words');
  const [listed, setListed] = useState<Listed[]>([]);

  useEffect(() => {
    const instance = map?.getMap();
    if (!instance) return;
    const follow = () => setListed(namesInView(instance, right, language));
    follow();
    const following = [instance, ...(right ? [right.map] : [])].map((side) => side.on('idle', follow));
    return () => {
      for (const subscription of following) subscription.unsubscribe();
    };
  }, [map, right, language]);

  if (listed.length === 0) return <p className="py-2 text-muted">{t('inViewNone')}</p>;
  return FEATURE_KINDS.map((kind: FeatureKind) => {
    const ofKind = listed.filter(({ selection }) => selection.kind === kind);
    if (ofKind.length === 0) return null;
    return (
      <section key={kind} className="py-1">
        <h3 className="eyebrow">
          {words(`kinds.${kind}`)} · {ofKind.length}
        </h3>
        <ul>
          {ofKind.map(({ selection, name, depositCount, isRightOnly }) => (
            <li key={formatSelection(selection)}>
              <button
                type="button"
                onClick={() => select(selection)}
                className="min-h-8 w-full text-left text-accent hover:underline pointer-coarse:min-h-11"
              >
                {name}
                {depositCount > 0 && (
                  <span className="block text-xs text-muted">{t('inDistrict', { count: depositCount })}</span>
                )}
                {compare && isRightOnly && (
                  <span className="block text-xs text-muted">{comparedName(compare, t)}</span>
                )}
              </button>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

function namesInView(map: MapInstance, right: DrawnRight | null, language: Language): Listed[] {
  return hitsInView(map, right)
    .map(({ feature, ...hit }) => ({ ...hit, name: String(feature.properties[`name_${language}`] ?? '') }))
    .filter(({ name }) => name !== '')
    .toSorted((one, other) => one.name.localeCompare(other.name, numberLocale(language)));
}
