'use client';

import { Check, Copy } from 'lucide';
import { useTranslations } from 'next-intl';
import { useId, useRef, useState } from 'react';
import { Icon } from '../ui/icon';

interface CopyFieldProps {
  label: string;
  text: string;
  /** Shows several lines. */
  long?: boolean;
}

/** A text to take away: it can be copied by the button, or selected by hand where the browser does not allow that. */
export function CopyField({ label, text, long = false }: CopyFieldProps) {
  const t = useTranslations('share');
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState<'copied' | 'copyFailed' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setTold('copied');
    } catch {
      field.current?.select();
      setTold('copyFailed');
    }
  };
  return (
    <div>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <div className="mt-1 flex items-stretch gap-2">
        <textarea
          ref={field}
          id={id}
          readOnly
          value={text}
          rows={long ? 4 : 1}
          onFocus={(event) => event.target.select()}
          className={`control min-w-0 grow resize-none py-3 text-[13px] leading-5 ${long ? 'break-all' : 'overflow-x-auto whitespace-nowrap'}`}
        />
        <button
          type="button"
          onClick={copy}
          className="flex min-h-11 shrink-0 items-center gap-2 rounded-lg bg-accent px-4 font-bold text-on-accent"
        >
          {told === 'copied' ? <Icon of={Check} size={16} /> : <Icon of={Copy} size={16} />}
          {t('copy')}
        </button>
      </div>
      <p role="status" className="min-h-5 text-[13px] text-muted">
        {told && t(told)}
      </p>
    </div>
  );
}
