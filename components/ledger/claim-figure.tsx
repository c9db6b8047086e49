import { useLocale } from 'next-intl';
import type { Figure } from '@/geo/domain/figure';
import { formatFigure } from '../ui/format';
import { UnitName } from '../ui/unit-name';

/** What a claim says: its figure with the unit as printed, or its words; nothing where only the printed text is known. */
export function ClaimFigure({ claim }: { claim: Figure }) {
  const language = useLocale();
  if (claim.value === null) return claim.words ? <span>{claim.words[language]}</span> : null;
  return (
    <b>
      {formatFigure(claim, language)} <UnitName unit={claim.unit} multiplier={claim.multiplier} />
    </b>
  );
}
