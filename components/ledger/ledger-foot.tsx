import { useLocale, useTranslations } from 'next-intl';

/** The ways on from a page of the ledger: to the whole of it, and the same page for programs. */
export function LedgerFoot({ json }: { json: string }) {
  const language = useLocale();
  const t = useTranslations('sources');
  const link = 'inline-flex min-h-11 items-center font-semibold text-accent underline';
  return (
    <p className="mt-5 flex flex-wrap gap-x-6 print:hidden">
      <a href={`/${language}/sources`} className={link}>
        {t('backToLedger')}
      </a>
      <a href={json} className={link}>
        {t('asJson')}
      </a>
    </p>
  );
}
