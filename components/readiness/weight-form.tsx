'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef } from 'react';
import { CRITERIA, RANK_ENDS, type RankEnd, type Weights } from '@/geo/domain/readiness';
import {
  formatWeights,
  MAX_WEIGHT,
  parseWeights,
  presetOf,
  WEIGHT_PRESET_NAMES,
  WEIGHT_PRESETS,
} from '@/geo/domain/readiness-weights';
import type { RankingOrder } from './use-ranking-address';

interface WeightFormProps {
  order: RankingOrder;
  onChoose: (chosen: { weights?: Weights; by?: RankEnd }) => void;
}

/** The presets and a slider for each criterion; without scripts the presets are sent as a plain form. */
export function WeightForm({ order, onChoose }: WeightFormProps) {
  const { weights, by, deposits } = order;
  const t = useTranslations('readiness.ranking');
  const form = useRef<HTMLFormElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for what was chosen before the scripts were there
  useEffect(() => {
    const early = form.current && chosenIn(form.current, order);
    if (early && (early.by !== by || formatWeights(early.weights) !== formatWeights(weights)))
      onChoose(early);
  }, []);
  const preset = presetOf(weights);
  return (
    <form
      ref={form}
      autoComplete="off" // a browser that fills it in as it once was would undo what the address says
      className="self-start rounded-card bg-paper p-4 shadow-card lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto print:hidden"
    >
      <fieldset>
        <legend className="font-bold">{t('weightsTitle')}</legend>
        <div className="mt-1 grid grid-cols-2 gap-x-3 lg:grid-cols-1">
          {WEIGHT_PRESET_NAMES.map((name) => (
            <Choice
              key={name}
              name="weights"
              value={formatWeights(WEIGHT_PRESETS[name])}
              isChosen={preset === name}
              onChoose={() => onChoose({ weights: WEIGHT_PRESETS[name] })}
            >
              {t(`presets.${name}`)}
            </Choice>
          ))}
        </div>
      </fieldset>
      {preset === null && <p className="mt-1 text-muted">{t('ownWeights')}</p>}
      <OrderChoice by={by} onOrder={(end) => onChoose({ by: end })} />
      {deposits !== null && <input type="hidden" name="deposits" value={deposits} />}
      <noscript>
        <button type="submit" className="mt-2 min-h-11 rounded-block bg-accent px-4 text-on-accent">
          {t('apply')}
        </button>
      </noscript>
      <div className="mt-2 grid grid-cols-2 items-end gap-x-6 border-t border-line pt-2 lg:grid-cols-1">
        {CRITERIA.map((criterion) => (
          <label key={criterion} className="block py-0.5">
            <span className="flex justify-between gap-2">
              {t(`criteria.${criterion}`)}
              <span aria-hidden className="font-semibold">
                {weights[criterion]}
              </span>
            </span>
            <input
              type="range"
              min={0}
              max={MAX_WEIGHT}
              step={1}
              value={weights[criterion]}
              aria-valuetext={t('weightOf', { weight: weights[criterion] })}
              onChange={(event) =>
                onChoose({ weights: { ...weights, [criterion]: Number(event.target.value) } })
              }
              className="h-8 w-full accent-accent pointer-coarse:h-11"
            />
          </label>
        ))}
      </div>
    </form>
  );
}

/** What stands in the form: a preset, the sliders that were moved from what is shown, and the order. */
function chosenIn(form: HTMLFormElement, shown: RankingOrder) {
  const given = new FormData(form);
  const sliders = [...form.querySelectorAll<HTMLInputElement>('input[type="range"]')];
  const weights = { ...(parseWeights(String(given.get('weights'))) ?? shown.weights) };
  for (const [index, criterion] of CRITERIA.entries()) {
    const weight = sliders[index]?.valueAsNumber;
    const first = Math.round(shown.weights[criterion]); // a slider stands on whole numbers
    if (weight !== undefined && weight !== first) weights[criterion] = weight;
  }
  return { weights, by: RANK_ENDS.find((end) => end === given.get('by')) ?? shown.by };
}

function OrderChoice({ by, onOrder }: { by: RankEnd; onOrder: (by: RankEnd) => void }) {
  const t = useTranslations('readiness.ranking');
  return (
    <fieldset className="mt-2 border-t border-line pt-2">
      <legend className="float-left w-full font-bold">{t('orderTitle')}</legend>
      <div className="clear-left">
        {RANK_ENDS.map((end) => (
          <Choice key={end} name="by" value={end} isChosen={by === end} onChoose={() => onOrder(end)}>
            {t(`order.${end}`)}
          </Choice>
        ))}
      </div>
      <p className="text-xs text-muted">{t('orderHelp')}</p>
    </fieldset>
  );
}

interface ChoiceProps {
  name: string;
  value: string;
  isChosen: boolean;
  onChoose: () => void;
  children: ReactNode;
}

function Choice({ name, value, isChosen, onChoose, children }: ChoiceProps) {
  return (
    <label className="flex min-h-11 items-center gap-2 lg:min-h-9">
      <input
        type="radio"
        name={name}
        value={value}
        checked={isChosen}
        onChange={onChoose}
        className="size-4 shrink-0 accent-accent"
      />
      {children}
    </label>
  );
}
