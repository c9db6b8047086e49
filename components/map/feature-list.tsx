'use client';

import type { MapInstance, MapRef } from '@vis.gl/react-maplibre';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { type Language, numberLocale } from '@/geo/domain/languages';
import { FEATURE_KINDS, type FeatureKind } from '@/geo/domain/layers';
import { formatSelection, type Selection } from '@/geo/domain/map-address';
import { districtDeposits, hitsInView } from './features-at';

interface FeatureListProps {
  map: MapRef | null;
  language: Language;
  onChoose: (selection: Selection) => void;
}

interface Listed {
  selection: Selection;
  name: string;
  /** Deposits known only to this district; 0 for anything else. */
  depositCount: number;
}

/** What the view shows, as a list that follows the map: the way in without eyes on the map or a mouse. */
export function FeatureList({ map, language, onChoose }: FeatureListProps) {
  const t = useTranslations('map');
  const words = useTranslations('words');
  const [listed, setListed] = useState<Listed[]>([]);

  useEffect(() => {
    const instance = map?.getMap();
    if (!instance) return;
    const follow = () => setListed(namesInView(instance, language));
    follow();
    const following = instance.on('idle', follow);
    return () => following.unsubscribe();
  }, [map, language]);

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
          {ofKind.map(({ selection, name, depositCount }) => (
            <li key={formatSelection(selection)}>
              <button
                type="button"
                onClick={() => onChoose(selection)}
                className="min-h-8 w-full text-left text-accent hover:underline pointer-coarse:min-h-11"
              >
                {name}
                {depositCount > 0 && (
                  <span className="block text-xs text-muted">{t('inDistrict', { count: depositCount })}</span>
                )}
              </button>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

function namesInView(map: MapInstance, language: Language): Listed[] {
  const deposits = districtDeposits(map);
  return hitsInView(map)
    .map(({ selection, feature }) => ({
      selection,
      depositCount: selection.kind === 'region' ? (deposits.get(selection.slug) ?? 0) : 0,
      name: String(feature.properties[`name_${language}`] ?? ''),
    }))
    .filter(({ name }) => name !== '')
    .toSorted((one, other) => one.name.localeCompare(other.name, numberLocale(language)));
}
