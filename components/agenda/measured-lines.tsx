import { useLocale, useTranslations } from 'next-intl';
import type { AgendaFigure, Measured } from '@/geo/domain/agenda';
import { hazardMark } from '@/geo/domain/hazard-mark';
import { claimAddress } from '@/geo/domain/ledger-address';
import { formatDate, formatFigure } from '../ui/format';
import { UnitName } from '../ui/unit-name';
import { isOther } from './measured-list';

/** What measures an item under another, a line an indicator: the chosen figures only, each a link to its claim, where the others stand. */
export function MeasuredLines({ measured }: { measured: readonly Measured[] }) {
  const language = useLocale();
  const t = useTranslations('agenda');
  return (
    <>
      <p className="sr-only">{t('measured')}</p>
      <ul className="mt-0.5 text-[13px]">
        {measured.map(({ indicator, figures }) => (
          <li
            key={indicator.code}
            data-indicator={indicator.code}
            className="border-l-2 border-line pl-2"
            {...hazardMark(...figures)}
          >
            <span className="text-muted">{indicator.names[language]}:</span>{' '}
            {figures.length === 0 && <span className="text-muted">{t('noData')}</span>}
            {figures
              .filter((figure, index) => !isOther(figure, figures[index - 1]))
              .map((figure, index) => (
                <span key={figure.claim_id}>
                  {index > 0 && '; '}
                  <ShortFigure figure={figure} />
                </span>
              ))}
          </li>
        ))}
      </ul>
    </>
  );
}

function ShortFigure({ figure }: { figure: AgendaFigure }) {
  const language = useLocale();
  const t = useTranslations('agenda');
  const about = [
    figure.subject_names?.[language],
    figure.as_of && formatDate(figure.as_of, language),
    figure.source.kind === 'paper' && t('paperOwn'),
  ].filter(Boolean);
  return (
    <>
      <a
        href={claimAddress(language, figure.claim_id)}
        data-claim={figure.claim_id}
        className="text-accent underline decoration-from-font underline-offset-2"
      >
        {figure.value === null
          ? (figure.words?.[language] ?? figure.as_printed)
          : formatFigure(figure, language)}{' '}
        <UnitName unit={figure.unit} multiplier={figure.multiplier} />
      </a>
      {about.length > 0 && <span className="text-xs text-muted"> ({about.join(', ')})</span>}
    </>
  );
}
