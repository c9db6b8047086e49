'use client';

import type { Language } from '@/geo/domain/languages';
import { LateDialog } from '../map/late-dialog';
import type { ShareDialogProps } from './share-dialog-props';

// The words come with the dialog: whoever shares nothing loads none of them.
const WORDS = {
  az: () => import('@/geo/domain/messages/az/share.json'),
  en: () => import('@/geo/domain/messages/en/share.json'),
  ru: () => import('@/geo/domain/messages/ru/share.json'),
  tr: () => import('@/geo/domain/messages/tr/share.json'),
};

async function load(language: Language) {
  const [dialog, words] = await Promise.all([import('./share-dialog'), WORDS[language]()]);
  return { Dialog: dialog.ShareDialog, messages: { share: words.default } };
}

/** The share dialog and its words, loaded when it is opened. */
export function ShareDialog(props: ShareDialogProps) {
  return <LateDialog language={props.language} load={load} opened={props} />;
}
