import { Columns3 } from 'lucide';
import { useLocale, useTranslations } from 'next-intl';
import { compareAddress } from '@/geo/domain/compare';
import { Icon } from '../ui/icon';
import { Link } from '../ui/link';

/** A link that opens the comparison with these deposits in it. */
export function CompareLink({ slugs, className }: { slugs: readonly string[]; className?: string }) {
  const language = useLocale();
  const t = useTranslations('dossier');
  return (
    <Link href={compareAddress(language, slugs)} className={className}>
      <Icon of={Columns3} size={16} /> {t('compareAction')}
    </Link>
  );
}
