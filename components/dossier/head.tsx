import { useLocale, useTranslations } from 'next-intl';
import type { DepositRow } from '@/geo/domain/deposit';
import { LANGUAGES } from '@/geo/domain/languages';
import { CommodityTags } from '../panels/commodity-tags';
import { Title } from '../panels/title';

/** What it is: its name in every language, its commodities, its kind and status. */
export function Head({ deposit }: { deposit: DepositRow }) {
  const language = useLocale();
  const t = useTranslations('dossier');
  const words = useTranslations('words');
  const place = [deposit.region_names?.[language], deposit.parent_names?.[language]]
    .filter(Boolean)
    .join(', ');
  const own = deposit.names[language];
  const elsewhere = [...LANGUAGES.map((one) => deposit.names[one]), ...deposit.other_names];
  const otherNames = [...new Set(elsewhere)].filter((name) => name !== own);
  return (
    <Title
      eyebrow={[words(`recordLevels.${deposit.record_level}`), place].filter(Boolean).join(' · ')}
      name={own}
      otherNames={otherNames}
    >
      <CommodityTags commodities={deposit.commodities} />
      <dl className="mt-3 flex flex-wrap gap-x-8 gap-y-2">
        <Fact name={t('status')}>{words(`depositStatuses.${deposit.status}`)}</Fact>
        <Fact name={t('type')}>{t(`depositTypes.${deposit.deposit_type as 'vein'}`)}</Fact>
        {deposit.context && <Fact name={t('note')}>{t('context')}</Fact>}
      </dl>
      {deposit.summary && (
        <p className="mt-3 max-w-prose" data-computed="summary-of-claims">
          {deposit.summary[language]} <span className="text-xs text-muted">{t('summaryNote')}</span>
        </p>
      )}
    </Title>
  );
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt className="text-xs text-muted">{name}</dt>
      <dd className="font-semibold first-letter:uppercase">{children}</dd>
    </div>
  );
}
