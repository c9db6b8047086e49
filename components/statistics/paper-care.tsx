import { useLocale, useTranslations } from 'next-intl';
import type { PaperRow } from '@/geo/statistics/paper/check-paper';
import { SentenceText } from './sentence-text';

/** What a reader must bear in mind, with the gravest contradiction of the table, if the data show one. */
export function PaperCare({ rows }: { rows: readonly PaperRow[] }) {
  const language = useLocale();
  const t = useTranslations('statistics.paper');
  const excess = rows.filter(
    ({ claim, verdict, group }) =>
      group === 'table' && verdict === 'contradicted' && claim.indicator === 'paper_mining_value',
  );
  return (
    <aside className="h-fit rounded-card border-l-4 border-doubt bg-doubt-soft px-4 py-4">
      <p>
        <strong>{t('careTitle')}</strong> {t('care')}
      </p>
      {excess.map((row) => (
        <p key={row.claim.claim_id} className="mt-2">
          <a href={`#${row.claim.claim_id}`} className="font-semibold text-doubt underline">
            {row.claim.indicator_names[language]}, {row.claim.period}: {row.claim.as_printed}
          </a>
          {'. '}
          <SentenceText group="check" sentence={row.reason} />
        </p>
      ))}
    </aside>
  );
}
