'use client';

import { NextIntlClientProvider, useMessages } from 'next-intl';
import { type ComponentType, useEffect, useState } from 'react';
import type { Language } from '@/geo/domain/languages';
import type { Messages } from '@/geo/domain/messages';
import { MapNotice } from './map-notice';

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
    return <MapNotice notice="toolFailed" onRetry={retry} onClose={opened.onClose} />;
  }
  const { Dialog, messages } = loaded;
  return (
    <NextIntlClientProvider locale={language} messages={{ ...others, ...messages }}>
      <Dialog {...opened} />
    </NextIntlClientProvider>
  );
}
