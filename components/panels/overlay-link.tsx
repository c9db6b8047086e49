import { FileWarning } from 'lucide';
import { useLocale, useTranslations } from 'next-intl';
import type { OverlayKind } from '@/geo/domain/overlay-address';
import { Icon } from '../ui/icon';
import { Link } from '../ui/link';

/** The way to what the records of mine action say of the land around a thing. */
export function OverlayLink({ kind, slug }: { kind: OverlayKind; slug: string }) {
  const t = useTranslations('overlay');
  const language = useLocale();
  return (
    <p className="mt-2">
      <Link
        href={`/${language}/clearance/overlay?of=${kind}:${slug}`}
        className="inline-flex min-h-11 items-center gap-1.5 font-semibold text-accent hover:underline"
      >
        <Icon of={FileWarning} size={16} /> {t('link')}
      </Link>
    </p>
  );
}
