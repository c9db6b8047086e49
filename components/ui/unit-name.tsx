import { useTranslations } from 'next-intl';

interface UnitNameProps {
  unit: string | null;
  multiplier?: number;
}

/** A unit in the reader's language, with its multiplier in words: "million AZN". */
export function UnitName({ unit, multiplier = 1 }: UnitNameProps) {
  const words = useTranslations('words');
  const power = String(multiplier) as '1000';
  const multiplierWord =
    multiplier !== 1 && words.has(`multipliers.${power}`) ? words(`multipliers.${power}`) : '';
  const known = unit !== null && words.has(`units.${unit}` as 'units.t');
  const name = known ? words(`units.${unit}` as 'units.t') : (unit ?? '');
  return (
    <span className="font-normal">{[multiplierWord, name].filter((part) => part !== '').join(' ')}</span>
  );
}
