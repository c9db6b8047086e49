import { useLocale, useTranslations } from 'next-intl';
import type { DataNote } from '@/geo/domain/data-note';
import type { Figure } from '@/geo/domain/figure';
import type { Language } from '@/geo/domain/languages';
import type { CommodityMarkets, ExportMarket } from '@/geo/domain/trade-flow';
import { FigureValue } from '../ui/figure-value';
import { formatDate } from '../ui/format';
import { SourceMark } from '../ui/source-mark';

// The newest statements about a market; the others are on the page of sources.
const CLAIMS_SHOWN = 2;

interface MarketListProps {
  markets: readonly CommodityMarkets[];
  notes: readonly DataNote[];
  numberOf: (figure: Figure) => number;
}

/** Where the country sells what the deposit holds, market by market; what only the paper names stands apart. */
export function MarketList({ markets, notes, numberOf }: MarketListProps) {
  const language = useLocale();
  const t = useTranslations('dossier');
  if (markets.length === 0) return <p className="text-muted">{t('noMarkets')}</p>;
  return (
    <>
      {markets.map(({ commodity, names, markets: ofOne }) => (
        <div key={commodity ?? 'construction'} className="mb-2 break-inside-avoid">
          <h3 className="font-semibold first-letter:uppercase">
            {names?.[language] ?? t('constructionMaterials')}
          </h3>
          <ul className="divide-y divide-line">
            {ofOne.map((market) => (
              <Market key={market.partner} market={market} numberOf={numberOf} />
            ))}
          </ul>
        </div>
      ))}
      {notes.map((note) => (
        <p
          key={note.id}
          data-claim={note.claim_ids.join(' ')}
          className="border-l-4 border-doubt pl-2 text-[13px]"
        >
          {note.words[language]}
        </p>
      ))}
    </>
  );
}

function Market({ market, numberOf }: { market: ExportMarket; numberOf: MarketListProps['numberOf'] }) {
  const language = useLocale() as Language;
  const t = useTranslations('dossier');
  const countries = new Intl.DisplayNames(language, { type: 'region' });
  return (
    <li className="grid grid-cols-[minmax(0,8rem)_1fr] gap-x-3 py-1 text-[13px]">
      <span>
        <span className="font-semibold">{countries.of(market.partner)}</span>
        {market.onlyThePaper && <span className="block text-xs text-doubt">{t('onlyThePaper')}</span>}
      </span>
      <ul>
        {market.claims.slice(0, CLAIMS_SHOWN).map((claim) => (
          <li key={claim.claim_id}>
            {claim.value === null ? (
              <>
                {t('namedAsMarket')} <SourceMark figure={claim} number={numberOf(claim)} />
              </>
            ) : (
              <FigureValue figure={claim} number={numberOf(claim)} />
            )}
            {claim.period && <span className="text-muted"> · {formatDate(claim.period, language)}</span>}
          </li>
        ))}
      </ul>
    </li>
  );
}
