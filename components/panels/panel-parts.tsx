import { TriangleAlert } from 'lucide';
import { useLocale, useTranslations } from 'next-intl';
import type { DataNote } from '@/geo/domain/data-note';
import type { Figure } from '@/geo/domain/figure';
import { ClaimLinks } from '../ui/claim-links';
import { formatNumber } from '../ui/format';
import { Icon } from '../ui/icon';
import { SourceMark } from '../ui/source-mark';

/** What a reader must know: conflicts, warnings, what was not found. */
export function Notes({ notes }: { notes: readonly DataNote[] }) {
  const t = useTranslations('panels');
  const words = useTranslations('words');
  const language = useLocale();
  if (notes.length === 0) return null;
  return (
    <section className="mt-5 rounded-block border-l-4 border-doubt bg-doubt-soft px-3 py-2">
      <h2 className="font-bold text-doubt">{t('notes')}</h2>
      <ul className="mt-1 space-y-2">
        {notes.map((note) => (
          <li
            key={note.id}
            data-claim={note.claim_ids.join(' ') || undefined}
            data-hazard={note.is_hazard || undefined}
          >
            <span className="eyebrow">{words(`noteKinds.${note.kind}`)}</span> {note.words[language]}
            <ClaimLinks claimIds={note.claim_ids} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface MinesBoxProps {
  districtName: string | null;
  clearance: readonly (Figure & { year: number })[];
  numberOf: (figure: Figure) => number;
}

/** The box every view of a place with hazard context carries: what was cleared, and that nothing here says where it is safe. */
export function MinesBox({ districtName, clearance, numberOf }: MinesBoxProps) {
  const t = useTranslations('panels');
  const language = useLocale();
  const [latest] = clearance;
  return (
    <section
      data-hazard
      className="mt-5 flex gap-3 rounded-block border-l-4 border-hazard bg-hazard-soft px-3 py-3"
    >
      <Icon of={TriangleAlert} size={18} className="mt-0.5 shrink-0 text-hazard" />
      <p>
        <strong>{t('minesTitle')}</strong>{' '}
        {latest && latest.value !== null ? (
          <>
            {t('minesCleared', {
              district: districtName ?? '',
              area: formatNumber(latest.value, language),
              year: String(latest.year),
            })}{' '}
            <SourceMark figure={latest} number={numberOf(latest)} />
          </>
        ) : (
          t('minesNoFigure')
        )}{' '}
        {t('minesNever')}
      </p>
    </section>
  );
}
