'use client';

import { useSearchParams } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { type HazardEvent, type HazardState, RELEASE_TYPES, stateAt } from '@/geo/domain/hazard-event';
import { parseAt } from '@/geo/domain/map-address';
import { BalanceBar, BalanceSwatch } from '../charts/balance-bar';
import { formatDate, formatFixed } from '../ui/format';

/** A hazard area as it was at the time that the address names: its status, and its balance as a bar and a table. */
export function HazardStateView({ events }: { events: readonly HazardEvent[] }) {
  const language = useLocale();
  const t = useTranslations('hazard');
  const words = useTranslations('words');
  const query = useSearchParams();
  const [on, known] = ['at', 'known'].map((name) => parseAt(query.get(name) ?? ''));
  const state = stateAt(events, { on: on ?? null, known: known ?? null });
  return (
    <section className="mt-4" aria-live="polite">
      <p className="flex items-baseline justify-between gap-3">
        <strong>{on ? t('atDate', { date: formatDate(on, language) }) : t('stateToday')}</strong>
        <span className="text-muted">{state && words(`hazardStatuses.${state.status}`)}</span>
      </p>
      {known && <p className="text-doubt">{t('knownOn', { date: formatDate(known, language) })}</p>}
      {state ? <Balance state={state} /> : <p className="mt-1">{t('notThen')}</p>}
    </section>
  );
}

function Balance({ state }: { state: HazardState }) {
  const language = useLocale();
  const t = useTranslations('hazard');
  const panels = useTranslations('panels');
  const words = useTranslations('words');
  const hectares = (value: number) => formatFixed(value, language, 2);
  const parts = (['open', ...RELEASE_TYPES] as const).map((part) => ({
    part,
    name: part === 'open' ? panels('openArea') : words(`releaseTypes.${part}`),
    areaHa: state[part],
  }));
  const { open, cancelled, reduced, cleared } = state;
  return (
    <>
      <BalanceBar
        state={state}
        label={t('bar', {
          open: hectares(open),
          cancelled: hectares(cancelled),
          reduced: hectares(reduced),
          cleared: hectares(cleared),
        })}
      />
      <table className="mt-2 w-full" data-computed="geometry">
        <caption className="sr-only">{panels('balance')}</caption>
        <tbody>
          {parts.map(({ part, name, areaHa }) => (
            <tr key={part} className="border-t border-line">
              <th scope="row" className="flex items-center gap-2 py-1 text-left font-normal">
                <BalanceSwatch part={part} type={state.type} />
                {name}
              </th>
              <td className="text-right">
                {hectares(areaHa)} {words('units.ha')}
              </td>
            </tr>
          ))}
          <tr className="border-t-2 border-line font-bold">
            <th scope="row" className="py-1 text-left">
              {panels('initialArea')}
            </th>
            <td className="text-right">
              {hectares(state.initial)} {words('units.ha')}
            </td>
          </tr>
        </tbody>
      </table>
      <p className="text-xs text-muted">{t('computed')}</p>
    </>
  );
}
