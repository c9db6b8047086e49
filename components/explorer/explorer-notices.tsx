'use client';

import { useTranslations } from 'next-intl';
import { type IgnoredPart, MAX_TEXT } from '@/geo/domain/deposit-filter';
import type { AnswerState } from './use-answer';

/** Which parts of a link were not understood, so that nobody takes what is shown for what was asked. */
export function IgnoredFilters({ ignored }: { ignored: readonly IgnoredPart[] }) {
  const t = useTranslations();
  if (ignored.length === 0) return null;
  const isTooLong = ignored.some(({ reason }) => reason === 'too_long');
  const others = ignored.filter(({ reason }) => reason !== 'too_long');
  const parts = others.map(({ name, said }) => (said ? `${name}=${said}` : name)).join('; ');
  return (
    <div
      role="status"
      className="rounded-block border-l-4 border-doubt bg-doubt-soft px-4 py-3 wrap-anywhere"
    >
      <strong>{t('panels.ignoredTitle')}</strong>
      {isTooLong && <p>{t('explorer.tooLong', { max: MAX_TEXT })}</p>}
      {others.length > 0 && <p>{t('panels.ignoredText', { parts })}</p>}
    </div>
  );
}

/** Says when an answer did not come, or not all of its rows. */
export function FailedNotice({ state, onRetry }: { state: AnswerState; onRetry: () => void }) {
  const t = useTranslations('explorer');
  if (state !== 'failed' && state !== 'incomplete') return null;
  return (
    <div
      role="alert"
      className="flex items-center gap-3 rounded-block border-l-4 border-doubt bg-doubt-soft px-4 py-1"
    >
      <p className="grow">{t(state)}</p>
      <button type="button" onClick={onRetry} className="min-h-11 px-2 font-bold text-accent">
        {t('retry')}
      </button>
    </div>
  );
}

/** Nothing fits: what to do about it. */
export function EmptyResult() {
  const t = useTranslations('explorer');
  return (
    <div className="grow rounded-card bg-paper p-8 text-center shadow-card">
      <p className="text-lg font-bold">{t('emptyTitle')}</p>
      <p className="mt-1 text-muted">{t('emptyText')}</p>
    </div>
  );
}
