import { useLocale, useTranslations } from 'next-intl';
import { LAYERS, type LayerId } from '@/geo/domain/layers';
import { legendEntries, legendNotes } from '@/geo/style/legend';
import { PALETTES, type Theme } from '@/geo/style/palette';

interface EmbedLegendProps {
  shown: readonly LayerId[];
  /** Whether the layers are as they are; else each has a tick. */
  locked: boolean;
  /** null: the reader's. */
  theme: Theme | null;
  /** Whether the real record holds surveyed areas. */
  withSurveyed: boolean;
}

/** The legend of an embed behind its title, and the layers to choose where they are not locked. */
export function EmbedLegend({ shown, locked, theme, withSurveyed }: EmbedLegendProps) {
  const t = useTranslations();
  const listed = LAYERS.toReversed().filter(({ id }) => !locked || shown.includes(id));
  if (listed.length === 0) return null;
  return (
    <details className="absolute top-2 left-2 z-10 max-h-[calc(100%-1rem)] max-w-[calc(100%-5rem)] overflow-y-auto rounded-block bg-paper text-[13px] shadow-card">
      <summary className="flex min-h-11 cursor-pointer list-none items-center px-3 font-semibold">
        {t('share.legend')}
      </summary>
      <ul className="grid gap-2 px-3 pb-3">
        {listed.map(({ id }) => (
          <li key={id} className="[&:has(input:not(:checked))_ul]:hidden">
            {locked ? (
              <strong>{t(`map.layerNames.${id}`)}</strong>
            ) : (
              <label className="flex min-h-11 items-center gap-2 font-semibold">
                <input
                  type="checkbox"
                  data-layer={id}
                  defaultChecked={shown.includes(id)}
                  className="size-4 accent-(--color-accent)"
                />
                {t(`map.layerNames.${id}`)}
              </label>
            )}
            <Entries id={id} theme={theme} withSurveyed={withSurveyed} />
          </li>
        ))}
      </ul>
    </details>
  );
}

type EntriesProps = Pick<EmbedLegendProps, 'theme' | 'withSurveyed'> & { id: LayerId };

function Entries({ id, theme, withSurveyed }: EntriesProps) {
  const t = useTranslations();
  const language = useLocale();
  const dark = legendEntries(id, PALETTES.dark, language, withSurveyed);
  return (
    <ul className="grid gap-y-0.5 text-xs text-muted">
      {legendEntries(id, PALETTES[theme ?? 'light'], language, withSurveyed).map(
        ({ picture, message, values }, index) => (
          <li key={picture} className="flex items-center gap-2">
            <picture className="flex w-7 shrink-0 justify-center">
              {theme === null && (
                <source
                  media="(prefers-color-scheme: dark)"
                  srcSet={dataAddress(dark[index]?.picture ?? '')}
                />
              )}
              <img alt="" src={dataAddress(picture)} className="h-4 w-auto max-w-7" />
            </picture>
            {t(message as 'map.layers', values)}
          </li>
        ),
      )}
      {legendNotes(id, withSurveyed).map((note) => (
        <li key={note}>{t(note)}</li>
      ))}
    </ul>
  );
}

// A srcset is cut at spaces and commas.
function dataAddress(svg: string): string {
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
