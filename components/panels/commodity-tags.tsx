import { useLocale, useTranslations } from 'next-intl';
import type { CommodityGroup } from '@/geo/domain/commodity-groups';
import type { Texts } from '@/geo/domain/languages';

interface Commodity {
  code: string;
  names: Texts;
  group: CommodityGroup;
  role: 'main' | 'minor';
}

/** A deposit's commodities as tags, main ones marked. */
export function CommodityTags({ commodities }: { commodities: readonly Commodity[] }) {
  const language = useLocale();
  const words = useTranslations('words');
  if (commodities.length === 0) return null;
  return (
    <ul className="mt-2 flex flex-wrap gap-1.5">
      {commodities.map((commodity) => (
        <li
          key={commodity.code}
          className="flex items-center gap-1.5 rounded-full border border-line px-2.5 py-0.5 text-[13px]"
        >
          <span
            aria-hidden
            className="size-2 rounded-full"
            style={{ background: `var(--color-${commodity.group})` }}
          />
          <span className="inline-block first-letter:uppercase">{commodity.names[language]}</span>
          {commodity.role === 'main' && <span className="text-muted">· {words('commodityRoles.main')}</span>}
        </li>
      ))}
    </ul>
  );
}
