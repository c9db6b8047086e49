import { useLocale, useTranslations } from 'next-intl';
import type { EstimateRow } from '@/geo/domain/deposit';

/** What a group of estimates is of: the commodity, and how it is measured. */
export function EstimateName({ estimates: [first] }: { estimates: readonly EstimateRow[] }) {
  const language = useLocale();
  const words = useTranslations('words');
  if (!first) return null;
  return (
    <>
      {first.commodity_names[language]}{' '}
      <span className="font-normal text-muted">{words(`measured.${first.measured}`)}</span>
    </>
  );
}
