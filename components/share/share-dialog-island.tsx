'use client';

import type { Language } from '@/geo/domain/languages';
import { LateDialog } from '../map/late-dialog';
import type { ShareDialogProps } from './share-dialog-props';

// The words come with the dialog: whoever shares nothing loads none of them.
async function load(language: Language) {
  const { wordedShareDialog } = await import('./worded-share-dialog');
  return wordedShareDialog(language);
}

/** The share dialog and its words, loaded when it is opened. */
export function ShareDialog(props: ShareDialogProps) {
  return <LateDialog language={props.language} load={load} opened={props} />;
}
