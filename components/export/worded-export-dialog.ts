import type { Language } from '@/geo/domain/languages';
import { ExportDialog } from './export-dialog';

const WORDS = {
  az: () => import('@/geo/domain/messages/az/view-export.json'),
  en: () => import('@/geo/domain/messages/en/view-export.json'),
  ru: () => import('@/geo/domain/messages/ru/view-export.json'),
  tr: () => import('@/geo/domain/messages/tr/view-export.json'),
};

/** The export dialog with its words in a language. */
export async function wordedExportDialog(language: Language) {
  const { default: viewExport } = await WORDS[language]();
  return { Dialog: ExportDialog, messages: { viewExport } };
}
