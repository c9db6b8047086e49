'use client';

import { ChevronDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { LAYERS, type LayerId } from '@/geo/domain/layers';
import { legendEntries } from '@/geo/style/legend';
import { PALETTES, type Theme } from '@/geo/style/palette';

interface LayerCardProps {
  theme: Theme;
  shown: readonly LayerId[];
  onChange: (shown: LayerId[]) => void;
}

// The mines first, then from the top of the map down.
const LISTED = [...LAYERS.slice(0, 1), ...LAYERS.slice(1).toReversed()];

const WIDE = '(min-width: 1101px) and (min-height: 700px)';

/** The layers and the legend as one card: what is drawn, in which signs, and a switch for each layer. */
export function LayerCard({ theme, shown, onChange }: LayerCardProps) {
  const t = useTranslations('map');
  const [isOpen, setOpen] = useState(() => window.matchMedia(WIDE).matches);
  return (
    <section
      aria-label={t('layers')}
      className="absolute top-20 left-4 z-10 flex max-h-[calc(100dvh-46dvh-8rem)] w-min flex-col overflow-hidden rounded-card bg-paper shadow-card md:top-auto md:right-4 md:bottom-14 md:left-auto md:max-h-[calc(100dvh-24.5rem)]"
    >
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        className="flex min-h-11 shrink-0 items-center justify-between gap-2 px-4 font-bold"
      >
        {t('layers')}
        <ChevronDown
          size={16}
          aria-hidden
          className={`text-muted ${isOpen ? '' : 'rotate-180 max-md:rotate-0'}`}
        />
      </button>
      {isOpen && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        <div tabIndex={0} className="w-68 overflow-y-auto overscroll-contain px-4 pb-3">
          {LISTED.map(({ id }) => (
            <LayerLegend
              key={id}
              id={id}
              theme={theme}
              isShown={shown.includes(id)}
              onToggle={(isShown) =>
                onChange(
                  LAYERS.map((layer) => layer.id).filter((other) =>
                    other === id ? isShown : shown.includes(other),
                  ),
                )
              }
            />
          ))}
        </div>
      )}
    </section>
  );
}

interface LayerLegendProps {
  id: LayerId;
  theme: Theme;
  isShown: boolean;
  onToggle: (isShown: boolean) => void;
}

function LayerLegend({ id, theme, isShown, onToggle }: LayerLegendProps) {
  const t = useTranslations('map');
  const words = useTranslations();
  return (
    <div className="border-t border-line py-1">
      <label className="flex min-h-9 cursor-pointer items-center gap-2 font-semibold pointer-coarse:min-h-11">
        <input
          type="checkbox"
          checked={isShown}
          onChange={(event) => onToggle(event.target.checked)}
          className="size-4 accent-(--color-accent)"
        />
        {t(`layerNames.${id}`)}
      </label>
      {isShown && (
        <ul className="grid gap-y-0.5 pb-1 text-xs text-muted">
          {legendEntries(id, PALETTES[theme]).map(({ picture, message }) => (
            <li key={message} className="flex items-center gap-2">
              <span className="flex w-7 shrink-0 justify-center">
                {/* biome-ignore lint/performance/noImgElement: a data address needs no image server */}
                <img
                  alt=""
                  src={`data:image/svg+xml;utf8,${encodeURIComponent(picture)}`}
                  className="h-4 w-auto max-w-7"
                />
              </span>
              {words(message as Parameters<typeof words>[0])}
            </li>
          ))}
          {id === 'deposits' && <li className="pt-0.5 text-xs">{t('legendSize')}</li>}
        </ul>
      )}
    </div>
  );
}
