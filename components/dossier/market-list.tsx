import { useLocale, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { DataNote } from '@/geo/domain/data-note';
import type { Figure } from '@/geo/domain/figure';
import type { Language } from '@/geo/domain/languages';
import type { CommodityMarkets, ExportMarket } from '@/geo/domain/trade-flow';
import { ClaimLinks } from '../ui/claim-links';
import { FigureValue } from '../ui/figure-value';
import { formatDate } from '../ui/format';
import { SourceMark } from '../ui/source-mark';

// The newest figures of a market: weight and value of one period.
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
          <ul className="divide-y divide-line text-[13px]">
            {ofOne.filter(hasFigures).map((market) => (
              <MarketFigures key={market.partner} market={market} numberOf={numberOf} />
            ))}
            <NamedMarkets
              label={t('namedAsMarket')}
              markets={ofOne.filter((market) => !hasFigures(market) && !market.onlyThePaper)}
              numberOf={numberOf}
            />
            <NamedMarkets
              label={t('onlyThePaper')}
              markets={ofOne.filter((market) => market.onlyThePaper)}
              numberOf={numberOf}
              doubtful
            />
          </ul>
        </div>
      ))}
      {notes.map((note) => (
        <p
          key={note.id}
          data-claim={note.claim_ids.join(' ') || undefined}
          className="border-l-4 border-doubt pl-2 text-[13px]"
        >
          {note.words[language]}
          <ClaimLinks claimIds={note.claim_ids} />
        </p>
      ))}
    </>
  );
}

function hasFigures(market: ExportMarket): boolean {
  return market.claims.some((claim) => claim.value !== null);
}

function useCountryName(): (code: string) => string {
  const countries = new Intl.DisplayNames(useLocale(), { type: 'region' });
  return (code) => countries.of(code) ?? code;
}

function MarketFigures({
  market,
  numberOf,
}: {
  market: ExportMarket;
  numberOf: MarketListProps['numberOf'];
}) {
  const language = useLocale() as Language;
  const countryName = useCountryName();
  const latest = market.claims.filter((claim) => claim.value !== null).slice(0, CLAIMS_SHOWN);
  return (
    <li className="flex items-baseline justify-between gap-3 py-1">
      <span className="font-semibold">{countryName(market.partner)}</span>
      <span className="text-right">
        {latest.map((claim) => (
          <span key={claim.claim_id} className="block">
            <FigureValue figure={claim} number={numberOf(claim)} />
            {claim.period && <span className="text-muted"> · {formatDate(claim.period, language)}</span>}
          </span>
        ))}
      </span>
    </li>
  );
}

interface NamedMarketsProps {
  label: string;
  markets: readonly ExportMarket[];
  numberOf: MarketListProps['numberOf'];
  doubtful?: boolean;
}

/** Markets that sources name without a figure, in one line, each with the claims that name it. */
function NamedMarkets({ label, markets, numberOf, doubtful = false }: NamedMarketsProps) {
  const countryName = useCountryName();
  if (markets.length === 0) return null;
  return (
    <li className="py-1">
      <span className={doubtful ? 'text-doubt' : 'text-muted'}>{label}:</span>{' '}
      {markets.map((market, index) => (
        <span key={market.partner}>
          {index > 0 && ', '}
          <span className="font-semibold">{countryName(market.partner)}</span>
          {market.claims.map((claim) => (
            <Fragment key={claim.claim_id}>
              {' '}
              <SourceMark figure={claim} number={numberOf(claim)} />
            </Fragment>
          ))}
        </span>
      ))}
    </li>
  );
}
