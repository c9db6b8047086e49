'use client';

import { MapPin } from 'lucide';
import { useLocale, useTranslations } from 'next-intl';
import type { ExplorerColumn, ExplorerRow } from '@/geo/domain/deposit-explorer';
import { distanceInterval } from '@/geo/domain/distance';
import { pageAddress } from '../panels/page-address';
import { formatNumber } from '../ui/format';
import { Icon } from '../ui/icon';
import { Link } from '../ui/link';
import type { useFacetNames } from './use-facet-names';

interface CellProps {
  row: ExplorerRow;
  column: ExplorerColumn;
  nameOf: ReturnType<typeof useFacetNames>;
  isSelected: boolean;
  onSelect: (slug: string | null) => void;
}

/** What stands in a cell; what is not published is said so. */
export function ExplorerCell(props: CellProps) {
  const { row, column, nameOf } = props;
  const language = useLocale();
  const t = useTranslations('explorer');
  const nothing = <span className="text-muted">{t('noData')}</span>;
  switch (column) {
    case 'name':
      return <NameCell {...props} />;
    case 'commodities':
      return <CommodityCell row={row} />;
    case 'region':
      return row.region_names?.[language] ?? <span className="text-muted">{t('outside')}</span>;
    case 'district':
      return row.district_names?.[language] ?? <span className="text-muted">{t('noneStated')}</span>;
    case 'status':
      return row.status === 'unknown' ? nothing : nameOf('status', row.status);
    case 'type':
      return row.deposit_type === 'unknown' ? nothing : nameOf('type', row.deposit_type);
    case 'estimates':
      return row.estimate_count === 0 ? nothing : <EstimateCount row={row} />;
    case 'systems':
      return row.systems.length === 0
        ? nothing
        : row.systems.map((system) => nameOf('system', system)).join(', ');
    case 'holders':
      return row.holders.length === 0 ? nothing : row.holders.map((names) => names[language]).join(', ');
    case 'accuracy':
      return row.accuracy_m === null ? (
        nothing
      ) : (
        <span data-computed="accuracy">
          {t('plusMinus', { km: formatNumber(row.accuracy_m / 1_000, language, 1) })}
        </span>
      );
    default:
      return <DistanceCell access={row.access[column]} />;
  }
}

function NameCell({ row, isSelected, onSelect }: CellProps) {
  const language = useLocale();
  const t = useTranslations('explorer');
  const name = row.names[language];
  return (
    <span className="flex min-w-36 items-center gap-1">
      {row.longitude === null ? (
        <span className="w-9 shrink-0 md:w-7" />
      ) : (
        <button
          type="button"
          aria-pressed={isSelected}
          aria-label={t('showOnMap', { name })}
          title={t('showOnMap', { name })}
          onClick={() => onSelect(isSelected ? null : row.slug)}
          className={`flex h-11 w-9 shrink-0 items-center justify-center rounded-lg md:size-7 ${isSelected ? 'bg-accent text-on-accent' : 'text-muted hover:text-accent'}`}
        >
          <Icon of={MapPin} size={16} />
        </button>
      )}
      <Link
        href={pageAddress(language, 'deposit', row.slug)}
        className="font-semibold text-accent hover:underline pointer-coarse:inline-flex pointer-coarse:min-h-11 pointer-coarse:items-center"
      >
        {name}
      </Link>
    </span>
  );
}

/** How many estimates were published; the dossier has each with its claim. */
function EstimateCount({ row }: { row: ExplorerRow }) {
  const language = useLocale();
  return (
    <Link
      href={`${pageAddress(language, 'deposit', row.slug)}#estimates`}
      className="inline-flex min-h-11 min-w-6 items-center text-accent underline md:min-h-6"
    >
      {formatNumber(row.estimate_count, language)}
    </Link>
  );
}

/** The main commodities in full ink, by-products quieter, each with the colour of its group. */
function CommodityCell({ row }: { row: ExplorerRow }) {
  const language = useLocale();
  return (
    <span className="flex min-w-36 flex-wrap gap-x-2.5">
      {row.commodities.map(({ code, names, group, role }) => (
        <span
          key={code}
          className={`inline-flex items-center gap-1.5 ${role === 'minor' ? 'text-muted' : ''}`}
        >
          <span
            aria-hidden
            className="size-2 shrink-0 rounded-full"
            style={{ background: `var(--color-${group})` }}
          />
          {names[language]}
        </span>
      ))}
    </span>
  );
}

function DistanceCell({ access }: { access: { distance_m: number; accuracy_m: number } | undefined }) {
  const language = useLocale();
  const t = useTranslations('explorer');
  const map = useTranslations('map');
  if (!access) return <span className="text-muted">{t('noData')}</span>;
  const { km, plusMinusKm } = distanceInterval(access.distance_m, [access.accuracy_m]);
  return (
    <span className="whitespace-nowrap" data-computed="geometry">
      {formatNumber(km, language, 0)}{' '}
      <span className="text-muted">± {formatNumber(plusMinusKm, language, 0)}</span> {map('kilometres')}
    </span>
  );
}
