'use client';

import { X } from 'lucide';
import { useSearchParams } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '../ui/icon';
import { Link } from '../ui/link';

/** Closes the panel: the same view without a selection. */
export function CloseSelection() {
  const t = useTranslations('panels');
  const language = useLocale();
  const query = new URLSearchParams(useSearchParams());
  query.delete('select');
  const rest = query.toString();
  return (
    <Link
      href={`/${language}${rest && `?${rest}`}`}
      aria-label={t('close')}
      title={t('close')}
      className="absolute top-2 right-2 z-10 flex size-11 items-center justify-center rounded-lg text-muted hover:bg-page hover:text-ink"
    >
      <Icon of={X} size={18} />
    </Link>
  );
}
