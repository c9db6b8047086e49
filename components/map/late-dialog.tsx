'use client';

import { X } from 'lucide-react';
import { NextIntlClientProvider, useMessages, useTranslations } from 'next-intl';
import { type ComponentType, useEffect, useState } from 'react';
import type { Language } from '@/geo/domain/languages';
import type { Messages } from '@/geo/domain/messages';

/** A dialog, and the words that only it needs. */
interface Loaded<Props> {
  Dialog: ComponentType<Props>;
  messages: Partial<Messages>;
}

interface LateDialogProps<Props> {
  language: Language;
  load: (language: Language) => Promise<Loaded<Props>>;
  /** What the dialog is opened with. */
  opened: Props;
}

/** A dialog over the map, loaded with its words when it is opened; when it does not come, the reader is told and may try again. */
export function LateDialog<Props extends { onClose: () => void }>(props: LateDialogProps<Props>) {
  const { language, load, opened } = props;
  const others = useMessages();
  const [loaded, setLoaded] = useState<Loaded<Props> | 'failed' | null>(null);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: loaded again only when asked
  useEffect(() => {
    let isGone = false;
    load(language).then(
      (came) => !isGone && setLoaded(came),
      () => !isGone && setLoaded('failed'), // said in words below
    );
    return () => {
      isGone = true;
    };
  }, [language, load, attempt]);
  if (loaded === null) return null;
  if (loaded === 'failed') {
    const retry = () => {
      setLoaded(null);
      setAttempt(attempt + 1);
    };
    return <NotLoaded onRetry={retry} onClose={opened.onClose} />;
  }
  const { Dialog, messages } = loaded;
  return (
    <NextIntlClientProvider locale={language} messages={{ ...others, ...messages }}>
      <Dialog {...opened} />
    </NextIntlClientProvider>
  );
}

function NotLoaded({ onRetry, onClose }: { onRetry: () => void; onClose: () => void }) {
  const t = useTranslations('map');
  return (
    <div
      role="alert"
      className="absolute top-20 left-1/2 z-10 flex w-[min(28rem,calc(100vw-2rem))] -translate-x-1/2 items-center gap-1 rounded-block border-l-4 border-doubt bg-doubt-soft py-2 pr-1 pl-4 shadow-card"
    >
      <p className="grow">{t('toolFailed')}</p>
      <button type="button" onClick={onRetry} className="min-h-11 shrink-0 px-2 font-bold text-accent">
        {t('retry')}
      </button>
      <button
        type="button"
        aria-label={t('close')}
        onClick={onClose}
        className="flex size-11 shrink-0 items-center justify-center text-muted hover:text-ink"
      >
        <X size={18} aria-hidden />
      </button>
    </div>
  );
}
