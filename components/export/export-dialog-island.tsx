'use client';

import type { Language } from '@/geo/domain/languages';
import { LateDialog } from '../map/late-dialog';
import type { ExportDialogProps } from './export-props';

// The words come with the dialog: whoever exports nothing loads none of them.
async function load(language: Language) {
  const { wordedExportDialog } = await import('./worded-export-dialog');
  return wordedExportDialog(language);
}

/** The export dialog and its words, loaded when it is opened. */
export function ExportDialog(props: ExportDialogProps) {
  return <LateDialog language={props.shown.language} load={load} opened={props} />;
}
