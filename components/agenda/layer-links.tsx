import { useLocale, useTranslations } from 'next-intl';
import type { LayerId } from '@/geo/domain/layers';

/** The layers of the map that show what an item is about, each leading to the map with it. */
export function LayerLinks({ layers }: { layers: readonly LayerId[] }) {
  const language = useLocale();
  const t = useTranslations('agenda');
  const map = useTranslations('map');
  if (layers.length === 0) return null;
  return (
    <p className="mt-1 flex flex-wrap items-center gap-x-4 text-[13px] print:hidden">
      <span className="text-muted">{t('onMap')}:</span>
      {layers.map((layer) => (
        <a
          key={layer}
          href={`/${language}?layers=${layer}`}
          className="inline-flex min-h-11 items-center text-accent underline md:min-h-8"
        >
          {map(`layerNames.${layer}`)}
        </a>
      ))}
    </p>
  );
}
