import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/geo/domain/languages';
import { BUFFER_KM, OVERLAY_KINDS, type OverlayPlace } from '@/geo/domain/overlay-address';
import type { OverlayChoice } from '@/geo/domain/overlay-choice';
import { LINE_WIDTH_M } from '@/geo/domain/shape/drawn-shape';

interface AskFormProps {
  choices: readonly OverlayChoice[];
  /** What the report on the page is about. */
  place: OverlayPlace | null;
}

/** A form that needs no scripts: which thing of the atlas, and how far around it. */
export function AskForm({ choices, place }: AskFormProps) {
  const t = useTranslations('overlay.ask');
  const language = useLocale() as Language;
  const asked = place && place.kind !== 'drawn' ? `${place.kind}:${place.slug}` : '';
  return (
    <form method="get" className="mt-4 flex flex-wrap items-end gap-3 rounded-card bg-paper p-4 shadow-card">
      <label className="flex min-w-0 grow flex-col gap-1 text-xs text-muted">
        {t('title')}
        <select name="of" defaultValue={asked} key={asked} required className="control w-full text-sm">
          <option value="" />
          {OVERLAY_KINDS.map((kind) => (
            <optgroup key={kind} label={t(kind)}>
              {choices
                .filter((choice) => choice.kind === kind)
                .map(({ slug, names }) => (
                  <option key={slug} value={`${kind}:${slug}`}>
                    {names[language]}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <NumberField
        name="bufferKm"
        label={t('buffer')}
        limits={BUFFER_KM}
        value={place && 'bufferKm' in place ? place.bufferKm : BUFFER_KM.usual}
      />
      <NumberField
        name="widthM"
        label={t('width')}
        limits={LINE_WIDTH_M}
        value={place && 'widthM' in place ? place.widthM : LINE_WIDTH_M.usual}
      />
      <button type="submit" className="min-h-11 rounded-lg bg-accent px-4 font-bold text-on-accent">
        {t('show')}
      </button>
    </form>
  );
}

interface NumberFieldProps {
  name: string;
  label: string;
  limits: { least: number; most: number };
  value: number;
}

function NumberField({ name, label, limits, value }: NumberFieldProps) {
  return (
    <label className="flex flex-col gap-1 text-xs text-muted">
      {label}
      <input
        type="number"
        inputMode="decimal"
        name={name}
        defaultValue={value}
        key={value}
        min={limits.least}
        max={limits.most}
        step="any"
        className="control w-40 text-sm"
      />
    </label>
  );
}
