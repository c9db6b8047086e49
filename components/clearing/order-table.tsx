import { useLocale, useTranslations } from 'next-intl';
import type { BlockedThing } from '@/geo/domain/clearing-case';
import type { OrderStep } from '@/geo/domain/clearing-order';
import { pageAddress } from '../panels/page-address';
import { ClaimLinks } from '../ui/claim-links';
import { formatFixed, formatNumber, writtenPoints } from '../ui/format';
import { Link } from '../ui/link';

/** The areas in their order, what each unlocks, and the running totals. */
export function OrderTable({ steps }: { steps: readonly OrderStep[] }) {
  const t = useTranslations('clearing');
  const headings = [t('place'), t('area'), t('open'), t('unlocks'), t('points'), t('total')];
  return (
    <section
      aria-label={t('result')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      className="relative mt-2 overflow-x-auto"
    >
      <table className="w-full border-collapse text-left" data-computed="claims">
        <caption className="sr-only">
          {t('result')}. {t('exercise')}
        </caption>
        <thead className="border-b border-line text-xs text-muted">
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col" className="py-2 pr-4 font-semibold">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {steps.map((step) => (
            <Row key={step.area.slug} step={step} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ step: { place, area, unlocked, points, totalHa, totalPoints } }: { step: OrderStep }) {
  const t = useTranslations('clearing');
  const words = useTranslations('words');
  const language = useLocale();
  return (
    <tr className="align-top">
      <td className="py-2 pr-4 font-semibold">{place}</td>
      <th scope="row" className="py-2 pr-4 font-normal">
        <Link
          href={`/${language}?layers=exercise,infrastructure,industrial_parks,deposits&select=hazard:${area.slug}`}
          className="font-semibold text-accent underline"
        >
          {area.names[language]}
        </Link>
        <span className="block text-xs text-muted">
          {area.region_names[language]} · {words(`hazardTypes.${area.type}`)}
        </span>
      </th>
      <td className="py-2 pr-4">{formatFixed(area.open_ha, language, 2)}</td>
      <td className="min-w-56 py-2 pr-4">
        {unlocked.length === 0 && <span className="text-muted">{t('later')}</span>}
        <Unlocked things={unlocked} />
      </td>
      <td className="py-2 pr-4">{formatNumber(points, language, 1)}</td>
      <td className="py-2 whitespace-nowrap text-muted">
        {t('totalCell', {
          ha: formatFixed(totalHa, language, 2),
          ...writtenPoints(totalPoints, language),
        })}
      </td>
    </tr>
  );
}

const PAGES = { deposits: 'deposit', projects: 'project', parks: 'park' } as const;

function Unlocked({ things }: { things: readonly BlockedThing[] }) {
  const t = useTranslations('clearing');
  const language = useLocale();
  return (
    <ul>
      {things.map(({ kind, slug, names, amount, area_slugs, claim_id }) => (
        <li key={`${kind} ${slug} ${area_slugs.join()}`} data-claim={claim_id ?? undefined}>
          {kind === 'people' ? (
            names[language]
          ) : (
            <Link href={pageAddress(language, PAGES[kind], slug)} className="underline">
              {names[language]}
            </Link>
          )}
          {kind !== 'deposits' && amount !== null && (
            <span className="text-muted">
              {' '}
              · {t(`amounts.${kind}`, { amount: formatNumber(amount, language, 1) })}
            </span>
          )}
          {claim_id && <ClaimLinks claimIds={[claim_id]} />}
        </li>
      ))}
    </ul>
  );
}
