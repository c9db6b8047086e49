import { useLocale, useTranslations } from 'next-intl';
import type { Figure } from '@/geo/domain/figure';
import { hazardMark } from '@/geo/domain/hazard-mark';
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
    <span {...hazardMark(figure)}>
      {figure.value === null ? (
        <span className="font-normal">{figure.words?.[language] ?? figure.as_printed}</span>
      ) : (
        <Measure figure={figure} />
      )}{' '}
      <SourceMark figure={figure} number={number} />
    </span>
  );
}

// Signs, as Azerbaijani and Turkish say “more than” by an ending of the number.
const SIGNS: Partial<Record<Figure['qualifier'], string>> = { more_than: '>', less_than: '<' };
const WORDED: readonly Figure['qualifier'][] = ['approximate', 'plan', 'suspicious', 'inferred'];

function Measure({ figure }: { figure: Figure }) {
  const language = useLocale() as Language;
  const words = useTranslations('words');
  const { qualifier } = figure;
  const before = SIGNS[qualifier] ?? (WORDED.includes(qualifier) && words(`qualifiers.${qualifier}`));
  return (
    <span className="font-semibold">
      {before && (
        <span className={`font-normal ${qualifier === 'suspicious' ? 'text-doubt' : 'text-muted'}`}>
          {before}{' '}
        </span>
      )}
      {formatFigure(figure, language)} <UnitName unit={figure.unit} multiplier={figure.multiplier} />
    </span>
  );
}
