'use client';

import dynamic from 'next/dynamic';
import { NextIntlClientProvider, useMessages } from 'next-intl';
import { useEffect, useState } from 'react';
import type { Messages } from '@/geo/domain/messages';
import type { ExportDialogProps } from './export-props';

// The words come with the dialog: whoever exports nothing loads none of them.
const WORDS = {
  az: () => import('@/geo/domain/messages/az/view-export.json'),
  en: () => import('@/geo/domain/messages/en/view-export.json'),
  ru: () => import('@/geo/domain/messages/ru/view-export.json'),
  tr: () => import('@/geo/domain/messages/tr/view-export.json'),
};

const Dialog = dynamic(() => import('./export-dialog').then((module) => module.ExportDialog), { ssr: false });

/** The export dialog and its words, loaded when it is opened. */
export function ExportDialog(props: ExportDialogProps) {
  const { language } = props.shown;
  const others = useMessages();
  const [words, setWords] = useState<Messages['viewExport'] | null>(null);
  useEffect(() => {
    WORDS[language]().then((module) => setWords(module.default));
  }, [language]);
  if (!words) return null;
  return (
    <NextIntlClientProvider locale={language} messages={{ ...others, viewExport: words }}>
      <Dialog {...props} />
    </NextIntlClientProvider>
  );
}
