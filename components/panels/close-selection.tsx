'use client';

import { X } from 'lucide';
import { useSearchParams } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '../ui/icon';
import { Link } from '../ui/link';
import { selectionAddress } from './selection-address';

/** Closes the panel: the same view without a selection. */
export function CloseSelection() {
  const t = useTranslations('panels');
  const language = useLocale();
  const query = useSearchParams().toString();
  return (
    <Link
      href={selectionAddress(language, query)}
      hrefNow={() => selectionAddress(language, window.location.search)}
      aria-label={t('close')}
      title={t('close')}
      className="absolute top-2 right-2 z-10 flex size-11 items-center justify-center rounded-lg text-muted hover:bg-page hover:text-ink"
    >
      <Icon of={X} size={18} />
    </Link>
  );
}
