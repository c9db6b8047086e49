'use client';

import { Star } from 'lucide';
import { useLocale, useTranslations } from 'next-intl';
import { MAX_SHORTLIST, toggled } from '@/geo/domain/shortlist';
import { Icon } from '../ui/icon';
import { Link } from '../ui/link';
import { keepShortlist, keptShortlist } from './shortlist-store';
import { useShortlist } from './use-shortlist';

/** Puts a deposit on the short list or takes it off, and leads there with the number of those on it. */
export function ShortlistButton({ slug, name }: { slug: string; name: string }) {
  const t = useTranslations('exports.button');
  const language = useLocale();
  const list = useShortlist()?.list ?? [];
  const isListed = list.some((entry) => entry.slug === slug);
  const isFull = !isListed && list.length >= MAX_SHORTLIST;
  return (
    <span className="flex">
      <button
        type="button"
        aria-pressed={isListed}
        aria-label={t('keep', { name })}
        disabled={isFull}
        title={isFull ? t('full') : undefined}
        onClick={() => keepShortlist(toggled(keptShortlist().list, slug))}
        className="flex min-h-12 grow items-center justify-center gap-1.5 rounded-lg px-3 font-bold text-accent hover:bg-accent-soft disabled:text-muted"
      >
        <Icon of={Star} size={16} className={isListed ? 'fill-current' : ''} />
        {t('label')}
      </button>
      {list.length > 0 && (
        <Link
          href={`/${language}/deposits/shortlist`}
          aria-label={t('open', { count: list.length })}
          className="flex min-h-12 min-w-11 items-center justify-center rounded-lg text-accent hover:bg-accent-soft"
        >
          <span className="rounded-full bg-accent px-2 text-xs font-bold text-on-accent">{list.length}</span>
        </Link>
      )}
    </span>
  );
}
