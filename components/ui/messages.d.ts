import type { Language } from '@/geo/domain/languages';
import type { Messages } from '@/geo/domain/messages';

declare module 'next-intl' {
  interface AppConfig {
    Messages: Messages;
    Locale: Language;
  }
}
