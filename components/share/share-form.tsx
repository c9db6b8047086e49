'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { Language } from '@/geo/domain/languages';
import { MAX_AUTHOR } from '@/geo/domain/share-limits';
import { HeadedFields } from './headed-fields';
import { NoteFields } from './note-fields';
import { RefusalText } from './refusal-text';
import type { Refusal, SentShare } from './share-api';
import { StepFields } from './step-fields';

interface ShareFormProps {
  language: Language;
  first: SentShare;
  /** Where a new note is pinned: [longitude, latitude]. */
  middle: [number, number];
  action: string;
  /** Sends the share; null when it was taken. */
  onSend: (share: SentShare) => Promise<Refusal | null>;
}

/** What the maker of a share says of it. */
export function ShareForm({ language, first, middle, action, onSend }: ShareFormProps) {
  const t = useTranslations('share');
  const [share, setShare] = useState(first);
  const [hosts, setHosts] = useState(first.embedHosts.join('\n'));
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const change = (part: Partial<SentShare>) => setShare((before) => ({ ...before, ...part }));
  const changeState = (part: Partial<SentShare['state']>) =>
    setShare((before) => ({ ...before, state: { ...before.state, ...part } }));
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setSending(true);
    setRefusal(await onSend({ ...share, embedHosts: hosts.split(/\s+/).filter(Boolean) }));
    setSending(false);
  };
  return (
    <form onSubmit={send} className="grid gap-4">
      <HeadedFields
        language={language}
        texts={share.texts ?? { [language]: { title: '', text: '' } }}
        onChange={(texts) => change({ texts })}
      />
      <label className="grid gap-1 font-semibold">
        {t('author')}
        <input
          value={share.author ?? ''}
          maxLength={MAX_AUTHOR}
          onChange={(event) => change({ author: event.target.value || null })}
          className="control font-normal"
        />
      </label>
      <NoteFields
        language={language}
        notes={share.state.notes}
        middle={middle}
        onChange={(notes) => changeState({ notes })}
      />
      <StepFields
        language={language}
        steps={share.state.steps}
        scene={share.state.scene}
        onChange={(steps) => changeState({ steps })}
      />
      <label className="grid gap-1 font-semibold">
        {t('expiresOn')}
        <input
          type="date"
          value={share.expiresOn ?? ''}
          onChange={(event) => change({ expiresOn: event.target.value || null })}
          className="control w-fit font-normal"
        />
      </label>
      <label className="flex min-h-11 items-center gap-2">
        <input
          type="checkbox"
          checked={share.isListed}
          onChange={(event) => change({ isListed: event.target.checked })}
          className="size-4 shrink-0 accent-(--color-accent)"
        />
        {t('isListed')}
      </label>
      {!share.isListed && (
        <label className="grid gap-1 font-semibold">
          {t('hosts')}
          <textarea
            value={hosts}
            rows={2}
            placeholder="https://example.org"
            onChange={(event) => setHosts(event.target.value)}
            className="control py-2 font-normal"
          />
          <span className="text-[13px] font-normal text-muted">{t('hostsHow')}</span>
        </label>
      )}
      <RefusalText refusal={refusal} />
      <button
        type="submit"
        disabled={isSending}
        className="min-h-11 w-fit rounded-lg bg-accent px-5 font-bold text-on-accent disabled:opacity-60"
      >
        {action}
      </button>
    </form>
  );
}
