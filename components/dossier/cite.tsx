import { useLocale, useTranslations } from 'next-intl';
import type { DataEdition } from '@/geo/domain/dossier';
import type { Language } from '@/geo/domain/languages';
import { formatDate } from '../ui/format';

interface CiteProps {
  title: string;
  edition: DataEdition;
  address: string;
}

/** How to cite the page: title, atlas, version and date of the data, address. */
export function Cite({ title, edition, address }: CiteProps) {
  const language = useLocale() as Language;
  const t = useTranslations('dossier');
  return (
    <section aria-label={t('cite')} className="dossier-cite">
      <p>
        <span className="eyebrow block">{t('cite')}</span>
        {t('citation', {
          title,
          version: edition.version,
          date: formatDate(edition.loaded_on, language),
        }).replace(/\.\.$/, '.')}{' '}
        <span className="[overflow-wrap:anywhere]">{address}</span>
      </p>
    </section>
  );
}
