'use client';

import dynamic from 'next/dynamic';
import { NextIntlClientProvider, useMessages } from 'next-intl';
import { useEffect, useState } from 'react';
import type { Messages } from '@/geo/domain/messages';
import type { ShareDialogProps } from './share-dialog-props';

// The words come with the dialog: whoever shares nothing loads none of them.
const WORDS = {
  az: () => import('@/geo/domain/messages/az/share.json'),
  en: () => import('@/geo/domain/messages/en/share.json'),
  ru: () => import('@/geo/domain/messages/ru/share.json'),
  tr: () => import('@/geo/domain/messages/tr/share.json'),
};

type Words = Messages['share'];

const Dialog = dynamic(() => import('./share-dialog').then((module) => module.ShareDialog), { ssr: false });

/** The share dialog and its words, loaded when it is opened. */
export function ShareDialog(props: ShareDialogProps) {
  const others = useMessages();
  const [words, setWords] = useState<Words | null>(null);
  useEffect(() => {
    WORDS[props.language]().then((module) => setWords(module.default));
  }, [props.language]);
  if (!words) return null;
  return (
    <NextIntlClientProvider locale={props.language} messages={{ ...others, share: words }}>
      <Dialog {...props} />
    </NextIntlClientProvider>
  );
}
