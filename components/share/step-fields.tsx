'use client';

import { Plus, Trash2 } from 'lucide';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import type { Language } from '@/geo/domain/languages';
import { sceneOfLink } from '@/geo/domain/map-link';
import { MAX_STEPS } from '@/geo/domain/share-limits';
import { type Scene, sceneQuery } from '@/geo/domain/share-scene';
import type { ShareStep } from '@/geo/domain/share-state';
import { Icon } from '../ui/icon';
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
  const { ids, add, remove } = useIds(steps.length);
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-1 font-semibold">{t('steps')}</legend>
      <p className="text-[13px] text-muted">{t('stepsHow')}</p>
      {steps.map((step, index) => (
        <div key={ids[index]} className="grid gap-3 rounded-block border border-line p-3">
          <div className="flex items-center justify-between">
            <span className="eyebrow">{t('step', { step: index + 1, of: steps.length })}</span>
            <button
              type="button"
              aria-label={t('removeStep', { number: index + 1 })}
              onClick={() => {
                remove(index);
                onChange(steps.toSpliced(index, 1));
              }}
              className="flex size-11 items-center justify-center text-muted hover:text-ink"
            >
              <Icon of={Trash2} size={16} />
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
          onClick={() => {
            add();
            onChange([...steps, { scene, texts: { [language]: { title: '', text: '' } }, claims: [] }]);
          }}
          className="flex min-h-11 w-fit items-center gap-2 rounded-lg border border-line px-4 font-semibold text-accent"
        >
          <Icon of={Plus} size={16} />
          {t('addStep')}
        </button>
      )}
    </fieldset>
  );
}

// A step has no name of its own: what its fields remember must go with it, and not with its place.
function useIds(count: number) {
  const [ids, setIds] = useState(() => Array.from({ length: count }, (_, index) => index));
  const next = useRef(count);
  return {
    ids,
    add: () => {
      const id = next.current++;
      setIds((before) => [...before, id]);
    },
    remove: (index: number) => setIds((before) => before.toSpliced(index, 1)),
  };
}

interface SceneFieldProps {
  language: Language;
  scene: Scene;
  onChange: (scene: Scene) => void;
}

function SceneField({ language, scene, onChange }: SceneFieldProps) {
  const t = useTranslations('share');
  const [first] = useState(() => ({ link: `${location.origin}/${language}${sceneQuery(scene)}`, scene }));
  const [link, setLink] = useState(first.link);
  // The link that stood there first is right, though it may name what the atlas no longer has.
  const read = (text: string) => (text === first.link ? first.scene : sceneOfLink(text, location.origin));
  const isWrong = read(link) === null;
  return (
    <label className="grid gap-1 font-semibold">
      {t('stepLink')}
      <input
        value={link}
        aria-invalid={isWrong}
        onChange={({ target }) => {
          setLink(target.value);
          const given = read(target.value);
          target.setCustomValidity(given ? '' : t('stepLinkWrong'));
          if (given) onChange(given);
        }}
        className="control font-normal"
      />
      {isWrong && <span className="text-[13px] font-normal text-hazard">{t('stepLinkWrong')}</span>}
    </label>
  );
}
