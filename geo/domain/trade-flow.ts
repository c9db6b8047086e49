import { z } from 'zod';
import { compareClaims } from './choose-claim';
import { figureSchema, textsSchema } from './figure';
import { groupBy } from './group-by';

/** A statement that a commodity of the country is sold to a partner (ISO 3166-1 code). */
export const tradeFlowSchema = z.object({
  ...figureSchema.shape,
  commodity: z.string().nullable(),
  commodity_names: textsSchema.nullable(),
  partner: z.string(),
  period: z.string().nullable(),
});

export type TradeFlowRow = z.output<typeof tradeFlowSchema>;

/** One market of one commodity, with every claim about it. */
export interface ExportMarket {
  partner: string;
  claims: TradeFlowRow[];
  /** True when only the paper names this market while other sources name different ones. */
  onlyThePaper: boolean;
}

/** The markets of one commodity. */
export interface CommodityMarkets {
  commodity: string | null;
  names: TradeFlowRow['commodity_names'];
  markets: ExportMarket[];
}

/** Claims on exports by commodity and market. Markets that only the paper names come last and say so: both claims stand. */
export function exportMarkets(flows: readonly TradeFlowRow[]): CommodityMarkets[] {
  return [...groupBy(flows, (flow) => flow.commodity ?? '').values()].map((ofOne) => ({
    commodity: ofOne[0]?.commodity ?? null,
    names: ofOne[0]?.commodity_names ?? null,
    markets: marketsOf(ofOne),
  }));
}

function marketsOf(flows: readonly TradeFlowRow[]): ExportMarket[] {
  const othersNameMarkets = flows.some((flow) => flow.source.kind !== 'paper');
  return [...groupBy(flows, (flow) => flow.partner).entries()]
    .map(([partner, claims]) => ({
      partner,
      claims: claims.toSorted(
        (one, other) => (other.period ?? '').localeCompare(one.period ?? '') || compareClaims(one, other),
      ),
      onlyThePaper: othersNameMarkets && claims.every((claim) => claim.source.kind === 'paper'),
    }))
    .toSorted((one, other) => Number(one.onlyThePaper) - Number(other.onlyThePaper));
}
