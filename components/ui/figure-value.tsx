import { useLocale, useTranslations } from 'next-intl';
import type { Figure } from '@/geo/domain/figure';
import type { Language } from '@/geo/domain/languages';
import { formatFigure } from './format';
import { SourceMark } from './source-mark';
import { UnitName } from './unit-name';

interface FigureValueProps {
  figure: Figure;
  number: number;
}

/** A figure (or words) with its unit, how sure it is, and its source mark: the only way a figure reaches a screen. */
export function FigureValue({ figure, number }: FigureValueProps) {
  const language = useLocale() as Language;
  return (
    <span>
      {figure.value === null ? (
        <span className="font-normal">{figure.words?.[language] ?? figure.as_printed}</span>
      ) : (
        <Measure figure={figure} />
      )}{' '}
      <SourceMark figure={figure} number={number} />
    </span>
  );
}

function Measure({ figure }: { figure: Figure }) {
  const language = useLocale() as Language;
  const words = useTranslations('words');
  const qualified = ['approximate', 'more_than', 'less_than', 'plan', 'suspicious', 'inferred'].includes(
    figure.qualifier,
  );
  return (
    <span className="font-semibold">
      {qualified && (
        <span
          className={figure.qualifier === 'suspicious' ? 'font-normal text-doubt' : 'font-normal text-muted'}
        >
          {words(`qualifiers.${figure.qualifier}`)}{' '}
        </span>
      )}
      {formatFigure(figure, language)} <UnitName unit={figure.unit} multiplier={figure.multiplier} />
    </span>
  );
}
