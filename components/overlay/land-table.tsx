import '../charts/charts.css';
import { useLocale, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { Language } from '@/geo/domain/languages';
import type { LandPart } from '@/geo/domain/overlay';
import { formatFixed } from '../ui/format';

/** Hectares by status: a bar of the shares, and the table it is drawn from. */
export function LandTable({ parts, areaHa }: { parts: readonly LandPart[]; areaHa: number }) {
  const language = useLocale() as Language;
  const t = useTranslations('overlay');
  return (
    <section data-computed="st_area of the pieces on this land">
      <h3 className="font-bold">{t('hectares')}</h3>
      <p className="text-xs text-muted">{t('hectaresNote')}</p>
      <div className="land-bar" aria-hidden>
        {parts
          .filter((part) => part.areaHa > 0)
          .map((part) => (
            <span key={part.class} className={`land-${part.class}`} style={{ flexGrow: part.percent }} />
          ))}
      </div>
      <table className="mt-2 w-full">
        <thead className="text-left text-xs text-muted">
          <tr>
            <th scope="col" className="py-1 font-semibold">
              {t('class')}
            </th>
            <th scope="col" className="py-1 text-right font-semibold">
              {t('areaHa')}
            </th>
            <th scope="col" className="py-1 pl-4 text-right font-semibold">
              {t('percent')}
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line border-y border-line">
          {parts.map((part) => (
            <Fragment key={part.class}>
              <tr data-class={part.class} className={part.areaHa > 0 ? '' : 'text-muted'}>
                <th scope="row" className="py-2 pr-2 text-left font-normal">
                  <span className={`land-sign land-${part.class}`} aria-hidden /> {t(`classes.${part.class}`)}
                </th>
                <td className="py-2 text-right align-top font-semibold whitespace-nowrap">
                  {formatFixed(part.areaHa, language, 2)}
                </td>
                <td className="py-2 pl-4 text-right align-top whitespace-nowrap">
                  {formatFixed(part.percent, language, 1)} %
                </td>
              </tr>
              <ReleasedFrom part={part} landHa={areaHa} />
            </Fragment>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className="py-2 text-left">
              {t('total')}
            </th>
            <td className="py-2 text-right font-bold whitespace-nowrap">
              {formatFixed(areaHa, language, 2)}
            </td>
            <td className="py-2 pl-4 text-right">100 %</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function ReleasedFrom({ part: { areaHa, releasedFrom }, landHa }: { part: LandPart; landHa: number }) {
  const language = useLocale() as Language;
  const t = useTranslations('overlay.releasedFrom');
  if (!releasedFrom || areaHa === 0) return null;
  return (['cha', 'sha'] as const).map((type) => (
    <tr key={type} data-released-from={type} className="text-xs text-muted">
      <th scope="row" className="py-1 pr-2 pl-7 text-left font-normal">
        {t(type)}
      </th>
      <td className="py-1 text-right whitespace-nowrap">{formatFixed(releasedFrom[type], language, 2)}</td>
      <td className="py-1 pl-4 text-right whitespace-nowrap">
        {formatFixed((releasedFrom[type] / landHa) * 100, language, 1)} %
      </td>
    </tr>
  ));
}
