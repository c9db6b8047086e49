import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '@/geo/domain/in-language';
import type { Language } from '@/geo/domain/languages';
import type { Share } from '@/geo/domain/share';
import { formatDate } from '../ui/format';

/** The head of a share: what it is, its title, who made it and when, and that its areas are invented where they are. */
export function ShareTitle({ share }: { share: Share }) {
  const t = useTranslations('share');
  const words = useTranslations('words');
  const language = useLocale() as Language;
  const said = inLanguage(share.texts, language);
  const made = share.created_on && formatDate(share.created_on, language);
  return (
    <>
      <p className="eyebrow">{share.is_story ? t('story') : t('sharedView')}</p>
      <h1 className="text-[27px] leading-8 font-bold break-words" lang={said?.language}>
        <bdi>{said?.value.title ?? t('untitled')}</bdi>
      </h1>
      {share.is_exercise && (
        <p className="mt-2 rounded-block bg-hazard px-3 py-2 font-bold text-paper">{t('exerciseText')}</p>
      )}
      {(share.author || made) && (
        <p className="mt-1 text-[13px] text-muted">
          {share.author && <bdi className="break-words">{share.author}</bdi>}
          {share.author && made && ' · '}
          {made}
          {share.expires_on && ` · ${t('opensUntil', { date: formatDate(share.expires_on, language) })}`}
        </p>
      )}
      {!share.is_story && <p className="mt-1 text-[13px] text-muted">{t('notOurs')}</p>}
      {said && said.language !== language && (
        <p className="mt-1 text-[13px] text-muted">
          {t('notInLanguage', { language: words(`languages.${said.language}`) })}
        </p>
      )}
    </>
  );
}
