'use client';

import type { Language } from '@/geo/domain/languages';
import { LateDialog } from '../map/late-dialog';
import type { ExportDialogProps } from './export-props';

// The words come with the dialog: whoever exports nothing loads none of them.
const WORDS = {
  az: () => import('@/geo/domain/messages/az/view-export.json'),
  en: () => import('@/geo/domain/messages/en/view-export.json'),
  ru: () => import('@/geo/domain/messages/ru/view-export.json'),
  tr: () => import('@/geo/domain/messages/tr/view-export.json'),
};

async function load(language: Language) {
  const [dialog, words] = await Promise.all([import('./export-dialog'), WORDS[language]()]);
  return { Dialog: dialog.ExportDialog, messages: { viewExport: words.default } };
}

/** The export dialog and its words, loaded when it is opened. */
export function ExportDialog(props: ExportDialogProps) {
  return <LateDialog language={props.shown.language} load={load} opened={props} />;
}
