import './charts.css';
import { useLocale, useTranslations } from 'next-intl';
import { COMMODITY_GROUPS } from '@/geo/domain/commodity-groups';
import type { DistrictDeposits } from '@/geo/domain/region-view';
import { formatNumber } from '../ui/format';

const WIDTH = 330;
const ROW = 17;
const LABELS = 184;
const NUMBERS = 18;

/** Deposits of each commodity group, one small panel a district, all on one scale. */
export function DistrictMultiples({ districts }: { districts: readonly DistrictDeposits[] }) {
  const most = Math.max(1, ...districts.flatMap(({ byGroup }) => Object.values(byGroup)));
  return (
    <ul
      className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,280px),1fr))] gap-x-6 gap-y-4"
      data-computed="records"
    >
      {districts.map((district) => (
        <Panel key={district.code} district={district} most={most} />
      ))}
    </ul>
  );
}

function Panel({ district, most }: { district: DistrictDeposits; most: number }) {
  const language = useLocale();
  const t = useTranslations('dossier.regionView');
  const words = useTranslations('words');
  const { byGroup } = district;
  const list = COMMODITY_GROUPS.filter((group) => byGroup[group] > 0)
    .map((group) => `${words(`commodityGroups.${group}`)} ${byGroup[group]}`)
    .join(', ');
  return (
    <li>
      <h3 className="flex justify-between gap-2 border-b border-line text-[13px] font-semibold">
        {district.names[language]} <span>{formatNumber(district.total, language)}</span>
      </h3>
      <svg
        viewBox={`0 0 ${WIDTH} ${COMMODITY_GROUPS.length * ROW}`}
        role="img"
        aria-label={`${district.names[language]}: ${list || t('none')}`}
        className="mt-1 block w-full"
      >
        {COMMODITY_GROUPS.map((group, index) => {
          const count = byGroup[group];
          const width = ((WIDTH - LABELS - NUMBERS) * count) / most;
          const middle = index * ROW + ROW / 2;
          return (
            <g key={group} className={count === 0 ? 'multiples-none' : 'multiples-row'}>
              <text x={0} y={middle + 4}>
                {words(`commodityGroups.${group}`)}
              </text>
              <line x1={LABELS} x2={LABELS} y1={middle - 7} y2={middle + 7} stroke="var(--color-line)" />
              {count > 0 && (
                <rect
                  x={LABELS}
                  y={middle - 5}
                  width={width}
                  height={10}
                  rx={2}
                  fill={`var(--color-${group})`}
                />
              )}
              <text x={LABELS + width + 4} y={middle + 4}>
                {count}
              </text>
            </g>
          );
        })}
      </svg>
    </li>
  );
}
