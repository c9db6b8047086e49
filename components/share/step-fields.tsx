'use client';

import { Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Language } from '@/geo/domain/languages';
import { parseMapAddress } from '@/geo/domain/map-address';
import { MAX_STEPS } from '@/geo/domain/share-limits';
import { type Scene, sceneOf, sceneQuery } from '@/geo/domain/share-scene';
import type { ShareStep } from '@/geo/domain/share-state';
import { HeadedFields } from './headed-fields';

interface StepFieldsProps {
  language: Language;
  steps: readonly ShareStep[];
  /** What a new step shows at first. */
  scene: Scene;
  onChange: (steps: ShareStep[]) => void;
}

/** The steps of a story: a title, a text and the link of the map that each shows. */
export function StepFields({ language, steps, scene, onChange }: StepFieldsProps) {
  const t = useTranslations('share');
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-1 font-semibold">{t('steps')}</legend>
      <p className="text-[13px] text-muted">{t('stepsHow')}</p>
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step has no other name
        <div key={index} className="grid gap-3 rounded-block border border-line p-3">
          <div className="flex items-center justify-between">
            <span className="eyebrow">{t('step', { step: index + 1, of: steps.length })}</span>
            <button
              type="button"
              aria-label={t('removeStep', { number: index + 1 })}
              onClick={() => onChange(steps.toSpliced(index, 1))}
              className="flex size-11 items-center justify-center text-muted hover:text-ink"
            >
              <Trash2 size={16} aria-hidden />
            </button>
          </div>
          <HeadedFields
            language={language}
            texts={step.texts}
            onChange={(texts) => onChange(steps.toSpliced(index, 1, { ...step, texts }))}
          />
          <SceneField
            language={language}
            scene={step.scene}
            onChange={(shown) => onChange(steps.toSpliced(index, 1, { ...step, scene: shown }))}
          />
        </div>
      ))}
      {steps.length < MAX_STEPS && (
        <button
          type="button"
          onClick={() =>
            onChange([...steps, { scene, texts: { [language]: { title: '', text: '' } }, claims: [] }])
          }
          className="flex min-h-11 w-fit items-center gap-2 rounded-lg border border-line px-4 font-semibold text-accent"
        >
          <Plus size={16} aria-hidden />
          {t('addStep')}
        </button>
      )}
    </fieldset>
  );
}

interface SceneFieldProps {
  language: Language;
  scene: Scene;
  onChange: (scene: Scene) => void;
}

function SceneField({ language, scene, onChange }: SceneFieldProps) {
  const t = useTranslations('share');
  const [link, setLink] = useState(() => `${location.origin}/${language}${sceneQuery(scene)}`);
  const read = URL.canParse(link) ? parseMapAddress(Object.fromEntries(new URL(link).searchParams)) : null;
  const isWrong = read === null || read.ignored.length > 0;
  return (
    <label className="grid gap-1 font-semibold">
      {t('stepLink')}
      <input
        value={link}
        aria-invalid={isWrong}
        onChange={(event) => {
          setLink(event.target.value);
          if (!URL.canParse(event.target.value)) return;
          const given = parseMapAddress(Object.fromEntries(new URL(event.target.value).searchParams));
          if (given.ignored.length === 0) onChange(sceneOf(given));
        }}
        className="control font-normal"
      />
      {isWrong && <span className="text-[13px] font-normal text-hazard">{t('stepLinkWrong')}</span>}
    </label>
  );
}
