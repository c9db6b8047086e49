'use client';

import './share.css';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef, useState } from 'react';
import { sceneOf } from '@/geo/domain/share-scene';
import { EmbedPart } from './embed-part';
import { LinkPart } from './link-part';
import { PagePart } from './page-part';
import type { ShareDialogProps } from './share-dialog-props';

const PARTS = ['link', 'embed', 'page'] as const;

/** Everything by which the view on the map can be given to others. */
export function ShareDialog({ language, shown, onClose }: ShareDialogProps) {
  const t = useTranslations('share');
  const dialog = useRef<HTMLDialogElement>(null);
  const [part, setPart] = useState<(typeof PARTS)[number]>('link');
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the map showed when the dialog was opened
  const scene = useMemo(() => sceneOf(shown), []);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-labelledby="share-title"
      className="share-dialog m-auto max-h-[min(92dvh,760px)] w-[min(640px,calc(100vw-16px))] flex-col overflow-hidden rounded-card bg-paper text-ink shadow-card open:flex"
    >
      <div className="flex shrink-0 items-center justify-between pr-1 pl-5">
        <h2 id="share-title" className="text-lg font-bold">
          {t('title')}
        </h2>
        <button
          type="button"
          aria-label={t('close')}
          onClick={() => dialog.current?.close()}
          className="flex size-12 items-center justify-center text-muted hover:text-ink"
        >
          <X size={18} aria-hidden />
        </button>
      </div>
      <fieldset className="flex shrink-0 border-b border-line px-3">
        <legend className="sr-only">{t('title')}</legend>
        {PARTS.map((name) => (
          <label
            key={name}
            className="-mb-px flex min-h-11 cursor-pointer items-center border-b-2 border-transparent px-3 font-semibold text-muted hover:text-ink has-checked:border-accent has-checked:text-accent has-focus-visible:outline-2"
          >
            <input
              type="radio"
              name="share-part"
              checked={name === part}
              onChange={() => setPart(name)}
              className="sr-only"
            />
            {t(`parts.${name}`)}
          </label>
        ))}
      </fieldset>
      <div className="min-h-0 grow overflow-y-auto px-5 py-4">
        {part === 'link' && <LinkPart language={language} scene={scene} view={shown.view} />}
        {part === 'embed' && <EmbedPart language={language} scene={scene} />}
        {part === 'page' && <PagePart language={language} scene={scene} view={shown.view} />}
      </div>
    </dialog>
  );
}
