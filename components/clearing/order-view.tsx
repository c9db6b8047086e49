import { Download, TriangleAlert } from 'lucide';
import { useLocale, useTranslations } from 'next-intl';
import { UNLOCKED_KINDS } from '@/geo/domain/clearing-case';
import type { ClearingOrder, ClearingPlan } from '@/geo/domain/clearing-order';
import { formatClearingSettings, type ReadSettings } from '@/geo/domain/clearing-settings';
import { OrderCurve } from '../charts/order-curve';
import { OrderMap } from '../charts/order-map';
import { formatFixed, formatNumber, writtenPoints } from '../ui/format';
import { Icon } from '../ui/icon';
import { Link } from '../ui/link';
import { PageTitle } from '../ui/page-title';
import { OrderTable } from './order-table';
import { Problems } from './problems';
import { SettingsForm } from './settings-form';

interface OrderViewProps {
  asked: ReadSettings;
  plan: ClearingPlan;
}

/** The what-if page: the settings, the order as table, map and curve, what unlocking means, and that it is an exercise and a planning aid. */
export function OrderView({ asked, plan }: OrderViewProps) {
  const t = useTranslations('clearing');
  const language = useLocale();
  return (
    <div data-hazard>
      <PageTitle title={t('title')} lead={t('lead')} />
      <div className="mt-3 flex max-w-4xl gap-3 rounded-block border-l-4 border-hazard bg-hazard-soft px-3 py-3">
        <Icon of={TriangleAlert} size={18} className="mt-0.5 shrink-0 text-hazard" />
        <p>
          <strong className="text-hazard">{t('exercise')}</strong> {t('aid')} {t('real')}
        </p>
      </div>
      <p>
        <Link
          href={`/${language}/clearance`}
          className="inline-flex min-h-11 items-center font-semibold text-accent underline"
        >
          {t('back')}
        </Link>
      </p>
      <Problems problems={asked.problems} />
      <div className="mt-3 grid grid-cols-1 items-start gap-6 lg:grid-cols-[18rem_minmax(0,1fr)]">
        <SettingsForm asked={asked} />
        <div className="min-w-0 space-y-6">
          <Result asked={asked} plan={plan} />
        </div>
      </div>
    </div>
  );
}

function Result({ asked, plan }: OrderViewProps) {
  const t = useTranslations('clearing');
  const { order } = plan;
  const hasSteps = order.steps.length > 0;
  return (
    <>
      <section className="rounded-card bg-paper px-4 py-4 shadow-card">
        <h2 className="text-lg font-bold">{t('result')}</h2>
        {order.openAreas === 0 ? <p>{t('empty')}</p> : <Summary order={order} />}
        {hasSteps && <Files asked={asked} />}
        {hasSteps && <OrderTable steps={order.steps} />}
      </section>
      {hasSteps && (
        <>
          <section className="rounded-card bg-paper px-4 py-4 shadow-card">
            <h2 className="text-lg font-bold">{t('map')}</h2>
            <OrderMap plan={plan} />
          </section>
          <section className="rounded-card bg-paper px-4 py-4 shadow-card">
            <h2 className="text-lg font-bold">{t('curve')}</h2>
            <OrderCurve steps={order.steps} />
          </section>
        </>
      )}
      <Meaning order={order} withinKm={asked.settings.withinKm} />
    </>
  );
}

function Summary({ order }: { order: ClearingOrder }) {
  const t = useTranslations('clearing');
  const language = useLocale();
  const last = order.steps.at(-1);
  const hectares = (value: number) => formatFixed(value, language, 2);
  return (
    <p className="mt-1" role="status" data-computed="claims">
      {last
        ? t('summary', {
            areas: order.steps.length,
            writtenAreas: formatNumber(order.steps.length, language),
            ha: hectares(last.totalHa),
            budget: hectares(order.budgetHa),
            ...writtenPoints(last.totalPoints, language),
          })
        : t('nothing')}{' '}
      {order.isBest ? t('best') : t('notBest', writtenPoints(order.upperBound, language))}
    </p>
  );
}

function Files({ asked }: { asked: ReadSettings }) {
  const query = asked.problems.length === 0 ? formatClearingSettings(asked.texts) : '';
  return (
    <p className="flex gap-x-5 print:hidden">
      {(['csv', 'geojson'] as const).map((format) => (
        <a
          key={format}
          href={`/api/clearance/order.${format}${query && '?'}${query}`}
          download
          className="inline-flex min-h-11 items-center gap-1 font-semibold text-accent underline"
        >
          <Icon of={Download} size={14} />
          {format === 'csv' ? 'CSV' : 'GeoJSON'}
        </a>
      ))}
    </p>
  );
}

function Meaning({ order, withinKm }: { order: ClearingOrder; withinKm: number }) {
  const t = useTranslations('clearing');
  const language = useLocale();
  const written = (value: number) => formatNumber(value, language, 1);
  return (
    <section className="rounded-card bg-paper px-4 py-4 shadow-card">
      <h2 className="text-lg font-bold">{t('definition')}</h2>
      <p className="mt-1 max-w-prose">{t('definitionText', { km: written(withinKm) })}</p>
      <h3 className="mt-3 font-bold">{t('blocked')}</h3>
      <dl className="mt-1" data-computed="claims">
        {UNLOCKED_KINDS.map((kind) => (
          <div key={kind} className="flex flex-wrap gap-x-3 border-b border-line py-1 last:border-0">
            <dt className="w-60">{t(`kinds.${kind}`)}</dt>
            <dd>
              {order.blocked[kind] > 0 ? (
                t('blockedText', {
                  unlocked: written(order.unlocked[kind]),
                  blocked: written(order.blocked[kind]),
                })
              ) : (
                <span className="text-muted">{t('noneBlocked')}</span>
              )}
              {order.withoutAmount[kind] > 0 && (
                <span className="text-muted"> · {t('noAmount', { count: order.withoutAmount[kind] })}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
