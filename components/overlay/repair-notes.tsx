import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/geo/domain/languages';
import type { OverlayReport } from '@/geo/domain/overlay';
import { formatFixed, formatNumber } from '../ui/format';

/** What was changed of a drawn shape so that it could be used, with the place in the file. */
export function RepairNotes({
  report: { notes, repaired },
}: {
  report: Pick<OverlayReport, 'notes' | 'repaired'>;
}) {
  const language = useLocale() as Language;
  const t = useTranslations('overlay');
  if (notes.length === 0) return null;
  const ha = (value: number | undefined) => formatFixed(value ?? 0, language, 2);
  return (
    <section className="mt-4 rounded-block border-l-4 border-doubt bg-doubt-soft px-4 py-3">
      <h3 className="font-bold text-doubt">{t('repairs.title')}</h3>
      <ul className="mt-1 list-disc pl-5">
        {notes.map(({ repair, count, pointer, versions }) => (
          <li key={repair} data-repair={repair}>
            {t(`repairs.${repair}`, {
              count: formatNumber(count, language),
              before: ha(repaired?.before_ha),
              after: ha(repaired?.after_ha),
            })}{' '}
            {versions &&
              `${t('repairs.versions', { before: positions(versions.before), after: positions(versions.after) })} `}
            {pointer !== '' && <code className="text-xs [overflow-wrap:anywhere]">{pointer}</code>}
          </li>
        ))}
      </ul>
    </section>
  );
}

// As GeoJSON writes them, whatever the language: it is the file that is spoken of.
const positions = (list: readonly (readonly number[])[]) =>
  list.map((position) => `[${position.join(', ')}]`).join(' … ');
