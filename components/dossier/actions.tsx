import { Braces, MapPinned } from 'lucide';
import { useLocale, useTranslations } from 'next-intl';
import type { Texts } from '@/geo/domain/languages';
import { CompareLink } from '../panels/compare-link';
import { ShortlistToggle } from '../shortlist/shortlist-toggle';
import { Icon } from '../ui/icon';
import { Link } from '../ui/link';
import { PrintButton } from './print-button';

/** What a reader may do with the page: see it on the map, compare it, print it, take its data. */
export function Actions({ slug, names }: { slug: string; names: Texts }) {
  const language = useLocale();
  const t = useTranslations('dossier');
  const panels = useTranslations('panels');
  return (
    <nav aria-label={t('actions')} className="mb-3 flex flex-wrap gap-x-5 print:hidden">
      <Link href={`/${language}?select=deposit:${slug}`} className="dossier-action">
        <Icon of={MapPinned} size={16} /> {panels('showOnMap')}
      </Link>
      <CompareLink slugs={[slug]} className="dossier-action" />
      <span className="-mx-3">
        <ShortlistToggle slug={slug} names={names} />
      </span>
      <PrintButton label={t('print')} />
      <a href={`/api/deposits/${slug}`} className="dossier-action">
        <Icon of={Braces} size={16} /> JSON
      </a>
    </nav>
  );
}
