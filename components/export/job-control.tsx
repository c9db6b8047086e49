'use client';

import { FileDown, X } from 'lucide';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Icon } from '../ui/icon';

interface RunningJob {
  /** What it does now; only a change of it is read out. */
  step: string;
  words: string;
  /** 0 to 1, or null where nobody can tell. */
  part: number | null;
}

interface JobControlProps {
  /** What starting the job is called. */
  action: string;
  /** null while nothing is being made. */
  job: RunningJob | null;
  onCancel: () => void;
}

/** The button that starts a job; while it runs, how far it is and the button that stops it. The focus goes from one to the other. */
export function JobControl({ action, job, onCancel }: JobControlProps) {
  const start = useRef<HTMLButtonElement>(null);
  const isBusy = job !== null;
  const wasBusy = useRef(false);
  useEffect(() => {
    // The button that had the focus is gone; a reader who has gone elsewhere is not called back.
    if (wasBusy.current && !isBusy && document.activeElement === document.body) start.current?.focus();
    wasBusy.current = isBusy;
  }, [isBusy]);
  if (job) return <JobLine {...job} onCancel={onCancel} />;
  return (
    <button
      ref={start}
      type="submit"
      className="flex min-h-11 w-fit items-center gap-2 rounded-lg bg-accent px-5 font-semibold text-on-accent"
    >
      <Icon of={FileDown} size={18} />
      {action}
    </button>
  );
}

function JobLine({ step, words, part, onCancel }: RunningJob & { onCancel: () => void }) {
  const t = useTranslations('viewExport');
  const button = useRef<HTMLButtonElement>(null);
  const [said, setSaid] = useState({ step, words });
  if (said.step !== step) setSaid({ step, words });
  useEffect(() => button.current?.focus(), []); // the button that started it is gone
  return (
    <div className="flex items-center gap-3">
      <div className="min-w-0 grow">
        <p role="status" className="sr-only">
          {said.words}
        </p>
        <p id="export-step" className="pb-1 text-[13px] tabular-nums">
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
        <Icon of={X} size={16} />
        {t('cancel')}
      </button>
    </div>
  );
}
