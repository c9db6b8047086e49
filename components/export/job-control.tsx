'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';

interface JobLineProps {
  words: string;
  /** 0 to 1, or null where nobody can tell. */
  part: number | null;
  onCancel: () => void;
}

/** How far a job is, and the button that stops it. */
export function JobLine({ words, part, onCancel }: JobLineProps) {
  const t = useTranslations('viewExport');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []); // the button that started it is gone
  return (
    <div className="flex items-center gap-3">
      <div className="min-w-0 grow">
        <p id="export-step" role="status" className="pb-1 text-[13px] tabular-nums">
          {words}
        </p>
        <progress
          aria-labelledby="export-step"
          max={1}
          value={part ?? undefined}
          className="h-1.5 w-full accent-accent"
        />
      </div>
      <button
        ref={button}
        type="button"
        onClick={onCancel}
        className="flex min-h-11 shrink-0 items-center gap-2 rounded-lg border border-line px-4 font-semibold hover:bg-page"
      >
        <X size={16} aria-hidden />
        {t('cancel')}
      </button>
    </div>
  );
}
