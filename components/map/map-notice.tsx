'use client';

import { X } from 'lucide';
import { useTranslations } from 'next-intl';
import { Icon } from '../ui/icon';
import type { Notice } from './use-map-state';

/** Why the map does not go to where the reader is. */
export type Unlocated = 'locateRefused' | 'locateFailed' | 'locateOutside';

interface MapNoticeProps {
  notice: Notice | 'toolFailed' | 'compareFailed' | Unlocated;
  /** Left out where the way to try again is the button that was pressed. */
  onRetry?: () => void;
  /** Left out where the notice stays until what it tells of is over. */
  onClose?: () => void;
}

/** What went wrong with the map or its tools, in words, and the way out. */
export function MapNotice({ notice, onRetry, onClose }: MapNoticeProps) {
  const t = useTranslations('map');
  return (
    <div
      role="alert"
      className="absolute top-34 left-1/2 z-40 flex w-[min(28rem,calc(100vw-2rem))] -translate-x-1/2 items-center gap-1 rounded-block border-l-4 border-doubt bg-doubt-soft py-2 pr-2 pl-4 shadow-card md:top-20"
    >
      <p className="grow">{t(notice)}</p>
      {onRetry && (
        <button type="button" onClick={onRetry} className="min-h-11 shrink-0 px-2 font-bold text-accent">
          {t('retry')}
        </button>
      )}
      {onClose && (
        <button
          type="button"
          aria-label={t('close')}
          onClick={onClose}
          className="flex size-11 shrink-0 items-center justify-center text-muted hover:text-ink"
        >
          <Icon of={X} size={18} />
        </button>
      )}
    </div>
  );
}
