'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { LANGUAGES, type Language } from '@/geo/domain/languages';
import { embedCode, embedPath } from '@/geo/domain/share-address';
import { type Scene, sceneQuery } from '@/geo/domain/share-scene';
import { CopyField } from './copy-field';

const SIZES = {
  wide: { width: '100%', height: 520 },
  medium: { width: '640', height: 420 },
  small: { width: '360', height: 360 },
} as const;

/** The code by which another page shows the view, with what it will look like. */
export function EmbedPart({ language, scene }: { language: Language; scene: Scene }) {
  const t = useTranslations('share');
  const words = useTranslations('words');
  const [size, setSize] = useState<keyof typeof SIZES>('wide');
  const [shownIn, setShownIn] = useState<Language>(language);
  const [theme, setTheme] = useState<'light' | 'dark' | null>(null);
  const [controls, setControls] = useState(true);
  const [locked, setLocked] = useState(true);
  const path = embedPath(shownIn, { query: sceneQuery(scene) }, { controls, locked, theme });
  const { width, height } = SIZES[size];
  return (
    <div className="grid gap-3">
      <div className="grid gap-3 sm:grid-cols-3">
        <Choice
          label={t('size')}
          value={size}
          onChange={setSize}
          options={Object.keys(SIZES) as (keyof typeof SIZES)[]}
        >
          {(option) => t(`sizes.${option}`)}
        </Choice>
        <Choice label={t('language')} value={shownIn} onChange={setShownIn} options={LANGUAGES}>
          {(option) => words(`languages.${option}`)}
        </Choice>
        <Choice
          label={t('theme')}
          value={theme ?? 'auto'}
          onChange={(chosen) => setTheme(chosen === 'auto' ? null : chosen)}
          options={['auto', 'light', 'dark'] as const}
        >
          {(option) => t(`themes.${option}`)}
        </Choice>
      </div>
      <div className="flex flex-wrap gap-x-6">
        <Tick label={t('controls')} isOn={controls} onChange={setControls} />
        <Tick label={t('unlocked')} isOn={!locked} onChange={(unlocked) => setLocked(!unlocked)} />
      </div>
      <iframe
        key={path}
        src={path}
        title={t('preview')}
        className="h-72 max-w-full rounded-block border border-line"
        style={{ width: width === '100%' ? '100%' : `${width}px` }}
      />
      <CopyField
        label={t('code')}
        text={embedCode(`${location.origin}${path}`, 'Filiz', { width, height })}
        long
      />
    </div>
  );
}

interface ChoiceProps<Option extends string> {
  label: string;
  value: Option;
  options: readonly Option[];
  onChange: (option: Option) => void;
  children: (option: Option) => string;
}

function Choice<Option extends string>({ label, value, options, onChange, children }: ChoiceProps<Option>) {
  return (
    <label className="grid gap-1 font-semibold">
      {label}
      <select
        value={value}
        onChange={(event) => onChange(options.find((option) => option === event.target.value) ?? value)}
        className="control font-normal"
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {children(option)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Tick({
  label,
  isOn,
  onChange,
}: {
  label: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}) {
  return (
    <label className="flex min-h-11 items-center gap-2">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => onChange(event.target.checked)}
        className="size-4 accent-(--color-accent)"
      />
      {label}
    </label>
  );
}
