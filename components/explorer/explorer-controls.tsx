'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { type ExplorerAddress, type ExplorerCounts, ROWS_AT_ONCE } from '@/geo/domain/deposit-explorer';
import { isFiltering } from '@/geo/domain/deposit-filter';
import { formatNumber, writtenCount } from '../ui/format';
import type { AnsweredRows } from './answered-rows';
import { FACET_FORM } from './facet-form';
import type { AnswerState } from './use-answer';
import type { ExplorerState } from './use-explorer';

/** What fills a narrow screen. */
export type View = 'list' | 'map';

/** How many deposits there are for the filter, and of how many. */
export function Found({ answer, state, all }: { answer: ExplorerCounts; state: AnswerState; all: number }) {
  const t = useTranslations('explorer');
  const language = useLocale();
  const isLate = useLate(state === 'loading');
  return (
    <output aria-busy={state === 'loading'} data-answer={state} className="flex items-baseline gap-1.5">
      <strong className="text-base">{t('found', writtenCount(answer.total, language))}</strong>
      {answer.total !== all && (
        <span className="text-muted">{t('foundOf', { all: formatNumber(all, language) })}</span>
      )}
      {isLate && <span className="text-muted">{t('loading')}</span>}
    </output>
  );
}

// Most answers are there before words about waiting could be read.
const SOON_MS = 200;

function useLate(isWaiting: boolean): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!isWaiting) return setLate(false);
    const timer = setTimeout(() => setLate(true), SOON_MS);
    return () => clearTimeout(timer);
  }, [isWaiting]);
  return isWaiting && isLate;
}

/** Lets the map filter the table. */
export function ExtentToggle({ explorer, rows }: { explorer: ExplorerState; rows: AnsweredRows }) {
  const t = useTranslations('explorer');
  const language = useLocale();
  const { filter } = explorer.address;
  // Of a list that has not come whole it is not known.
  const withoutPoint = rows.includes(null) ? 0 : rows.filter((row) => row?.longitude === null).length;
  return (
    <div className="text-xs text-muted">
      <label className="flex min-h-11 cursor-pointer items-center gap-2 text-sm font-semibold text-ink md:min-h-9">
        <input
          type="checkbox"
          form={FACET_FORM}
          name="extent"
          value={(filter.extent ?? WHOLE_EXTENT).join(',')}
          checked={filter.extent !== null}
          onChange={({ target }) =>
            explorer.setFilter({ ...filter, extent: target.checked ? WHOLE_EXTENT : null }, 'push')
          }
          className="size-4 accent-accent"
        />
        {t('extent')}
      </label>
      {filter.extent
        ? t('extentNote')
        : isFiltering(filter) && withoutPoint > 0 && t('withoutPoint', writtenCount(withoutPoint, language))}
    </div>
  );
}

// The map narrows it to what it shows as soon as it is told that its view counts.
const WHOLE_EXTENT = [41, 36, 53, 43] as const;

interface MoreRowsProps {
  answer: ExplorerCounts;
  address: ExplorerAddress;
  addressOf: (changes: Partial<ExplorerAddress>) => string;
}

/** Without scripts long lists have pages; with them the table fetches what is scrolled to. */
export function MoreRows({ answer, address, addressOf }: MoreRowsProps) {
  const t = useTranslations('explorer');
  const language = useLocale();
  const number = (value: number) => formatNumber(value, language);
  const to = Math.min(address.offset + ROWS_AT_ONCE, answer.total);
  if (answer.total <= ROWS_AT_ONCE) return null;
  return (
    <noscript>
      <p>
        {t('firstOnly', {
          from: number(address.offset + 1),
          to: number(to),
          total: number(answer.total),
        })}{' '}
        {to < answer.total && <a href={addressOf({ offset: to })}>{t('more', { count: ROWS_AT_ONCE })}</a>}
      </p>
    </noscript>
  );
}

/** The two tabs of a narrow screen. */
export function ViewSwitch({
  view,
  onView,
  label,
}: {
  view: View;
  onView: (view: View) => void;
  label: string;
}) {
  const t = useTranslations('explorer');
  return (
    <div
      role="tablist"
      aria-label={label}
      className="sticky bottom-3 z-20 flex gap-1 rounded-full bg-paper p-1 shadow-card lg:hidden"
    >
      {(['list', 'map'] as const).map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          aria-selected={view === each}
          onClick={() => onView(each)}
          className={`min-h-11 grow rounded-full font-semibold ${view === each ? 'bg-accent text-on-accent' : 'text-muted'}`}
        >
          {t(each)}
        </button>
      ))}
    </div>
  );
}
