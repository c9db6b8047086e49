import { useLocale, useTranslations } from 'next-intl';
import { isRefusal } from '@/geo/statistics/refusal';
import type { Fit } from '@/geo/statistics/regression';
import type { WorkbenchAnswer } from '@/geo/statistics/workbench';
import { DataTable } from '../ui/data-table';
import { formatFixed, formatP, formatSignificant } from '../ui/format';
import { RefusalText } from './refusal-text';
import { variableName } from './sentence-text';

interface WorkbenchResultProps {
  answer: WorkbenchAnswer;
  dependent: string;
  /** The units of the variables, in words. */
  units: string;
}

/** A regression in numbers, or the sentence that says why there is none. */
export function WorkbenchResult({ answer, dependent, units }: WorkbenchResultProps) {
  const t = useTranslations('statistics');
  const language = useLocale();
  const { fit } = answer;
  if (isRefusal(fit)) return <RefusalText refusal={fit} />;
  return (
    <>
      <p className="font-semibold first-letter:uppercase">
        {t('page.fitText', {
          dependent: variableName(t, dependent),
          n: fit.n,
          r2: formatFixed(fit.rSquared, language, 4),
          adjusted: formatFixed(fit.adjustedRSquared, language, 4).replace('-', '−'),
          k: fit.regressors,
          df: fit.degreesOfFreedom,
          f: formatSignificant(fit.f, language),
          p: formatP(fit.p, language),
          deviation: formatSignificant(fit.residualDeviation, language),
        })}
      </p>
      <p className="text-xs text-muted">{t('page.units', { units })}</p>
      <Coefficients fit={fit} />
      <Residuals answer={answer} fit={fit} />
    </>
  );
}

function Coefficients({ fit }: { fit: Fit }) {
  const language = useLocale();
  const t = useTranslations('statistics');
  const number = (value: number) => formatSignificant(value, language);
  return (
    <DataTable
      caption={t('page.coefficientsTitle')}
      headings={[
        t('page.variable'),
        t('page.coefficient'),
        t('page.standardError'),
        't',
        'p',
        t('page.interval'),
        'VIF',
      ]}
      rows={fit.coefficients.map((one) => ({
        key: one.name ?? '',
        cells: [
          one.name === null ? t('page.constant') : variableName(t, one.name),
          number(one.estimate),
          number(one.standardError),
          number(one.t),
          formatP(one.p, language),
          `${number(one.interval.low)} … ${number(one.interval.high)}`,
          one.vif === null ? '—' : number(one.vif),
        ],
      }))}
    />
  );
}

function Residuals({ answer, fit }: { answer: WorkbenchAnswer; fit: Fit }) {
  const language = useLocale();
  const t = useTranslations('statistics.page');
  const number = (value: number | undefined) =>
    value === undefined ? '—' : formatSignificant(value, language);
  return (
    <DataTable
      caption={t('residualsTitle')}
      headings={[t('year'), t('value'), t('fitted'), t('residual'), t('rSquaredWithout')]}
      rows={answer.years.map((year, index) => {
        const without = answer.withoutYear[index];
        return {
          key: String(year),
          cells: [
            year,
            number(answer.values[index]),
            number(fit.fitted[index]),
            number(fit.residuals[index]),
            without && !isRefusal(without) ? formatFixed(without.rSquared, language, 4) : t('cannotWithout'),
          ],
        };
      })}
    />
  );
}
