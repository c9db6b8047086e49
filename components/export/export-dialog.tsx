'use client';

import '../share/share.css';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { DataPart } from './data-part';
import type { ExportDialogProps } from './export-props';
import { SheetPart } from './sheet-part';

const PARTS = ['sheet', 'data'] as const;

/** What the map shows as a sheet of paper, and its data as files. Closing it stops what is being made. */
export function ExportDialog({ shown, onClose }: ExportDialogProps) {
  const t = useTranslations('viewExport');
  const dialog = useRef<HTMLDialogElement>(null);
  const [part, setPart] = useState<(typeof PARTS)[number]>('sheet');
  const [exported] = useState(shown); // what the map showed when the dialog was opened
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-labelledby="export-title"
      className="share-dialog m-auto max-h-[min(92dvh,760px)] w-[min(560px,calc(100vw-16px))] flex-col overflow-hidden rounded-card bg-paper text-ink shadow-card open:flex"
    >
      <div className="flex shrink-0 items-center justify-between pr-1 pl-5">
        <h2 id="export-title" className="text-lg font-bold">
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
              name="export-part"
              checked={name === part}
              onChange={() => setPart(name)}
              className="sr-only"
            />
            {t(`parts.${name}`)}
          </label>
        ))}
      </fieldset>
      <div className="min-h-0 grow overflow-y-auto px-5 py-4">
        {part === 'sheet' ? <SheetPart exported={exported} /> : <DataPart exported={exported} />}
      </div>
    </dialog>
  );
}
