import type { Query } from '@/geo/domain/query';
import { type TradeFlowRow, tradeFlowSchema } from '@/geo/domain/trade-flow';
import { FIGURE_COLUMNS, FIGURE_TABLES } from './claims';

/** What is stated about the country's exports of the commodities a deposit holds; its stone counts as construction material. */
export function exportsOf(depositSlug: string): Query<TradeFlowRow> {
  return {
    text: `select ${FIGURE_COLUMNS}, flow.commodity_code as commodity, commodity.names as commodity_names,
                  flow.partner_country as partner, flow.period
           from trade_flow flow
           join ${FIGURE_TABLES} on claim.id = flow.claim_id
           left join commodity on commodity.code = flow.commodity_code
           where flow.partner_country is not null
             and exists (select 1 from deposit_commodity held join commodity own on own.code = held.commodity_code
                         where held.deposit_slug = $1
                           and (held.commodity_code = flow.commodity_code
                                or flow.commodity_code is null and own.commodity_group = 'stone_clay_sand'))
           order by commodity.code nulls last, flow.period desc nulls last, claim.id`,
    values: [depositSlug],
    row: tradeFlowSchema,
  };
}
