import type { Language } from '@/geo/domain/languages';
import { ShareDialog } from './share-dialog';

const WORDS = {
  az: () => import('@/geo/domain/messages/az/share.json'),
  en: () => import('@/geo/domain/messages/en/share.json'),
  ru: () => import('@/geo/domain/messages/ru/share.json'),
  tr: () => import('@/geo/domain/messages/tr/share.json'),
};

/** The share dialog with its words in a language. */
export async function wordedShareDialog(language: Language) {
  const { default: share } = await WORDS[language]();
  return { Dialog: ShareDialog, messages: { share } };
}
