import { useTranslations } from 'next-intl';
import { type EstimateRow, estimateGroups } from '@/geo/domain/deposit';
import type { Figure } from '@/geo/domain/figure';
import { EstimateAxis } from '../charts/estimate-axis';
import { EstimateName } from '../panels/estimate-name';
import { Part } from './part';

interface EstimatesPartProps {
  estimates: readonly EstimateRow[];
  numberOf: (figure: Figure) => number;
}

/** Every published estimate on one axis a commodity; classes stand beside each other and are never added up. */
export function EstimatesPart({ estimates, numberOf }: EstimatesPartProps) {
  const t = useTranslations('dossier');
  const panels = useTranslations('panels');
  const groups = estimateGroups(estimates);
  return (
    <Part id="estimates" title={t('estimates')} aside={t('estimatesNote')}>
      {groups.length === 0 && <p className="text-muted">{panels('noEstimate')}</p>}
      <div className={groups.length > 1 ? 'dossier-columns' : ''}>
        {groups.map((ofOne) => (
          <div key={ofOne[0]?.claim_id} className="mb-3 break-inside-avoid">
            <h3 className="font-semibold first-letter:uppercase">
              <EstimateName estimates={ofOne} />
            </h3>
            <EstimateAxis estimates={ofOne} numberOf={numberOf} />
          </div>
        ))}
      </div>
      {groups.length > 0 && <p className="text-xs text-muted">{panels('classesNever')}</p>}
    </Part>
  );
}
