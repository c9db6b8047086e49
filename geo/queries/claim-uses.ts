import { type ClaimUse, claimUseSchema } from '@/geo/domain/claim-use';
import type { Query } from '@/geo/domain/query';

/** The claims of a claim id, or of a source, as `asked`; `$1` is the id. */
const ASKED = {
  claim: 'select * from claim where id = $1',
  source: 'select * from claim where source_id = $1',
} as const;

// Each branch is one way in which a page comes to show a claim, by the same conditions as the page's own questions.
const SHOWN = `
  select asked.subject_kind as page, asked.subject_id as id, 'about' as reason
  from asked where asked.subject_kind in ('deposit', 'project', 'park')
  union all
  select 'region', region_today.code, 'about'
  from asked join region_today on asked.subject_kind = 'region' and region_today.code = asked.subject_id
  union all
  select case when estimate.deposit_slug is null then 'region' else 'deposit' end,
         coalesce(estimate.deposit_slug, estimate.region_code), 'estimate'
  from asked join resource_estimate estimate on estimate.claim_id = asked.id
  union all
  select 'deposit', licence_deposit.deposit_slug, 'licence'
  from asked join licence_deposit on licence_deposit.claim_id = asked.id
  union all
  select 'deposit', held.deposit_slug, 'market'
  from asked join trade_flow flow on flow.claim_id = asked.id and flow.partner_country is not null
  join deposit_commodity held on held.commodity_code = flow.commodity_code
    or flow.commodity_code is null and held.commodity_code in
      (select code from commodity where commodity_group = 'stone_clay_sand')
  union all
  select 'deposit', access.deposit_slug, 'near'
  from asked join deposit_access access on access.feature_kind = 'project' and access.feature_slug = asked.subject_id
    and access.state = 'after_projects'
  where asked.subject_kind = 'project'
    and (asked.indicator_code = 'project_target' or exists (select from project_progress where claim_id = asked.id))
  union all
  select 'region', breakdown.key, 'cleared'
  from asked join clearance_breakdown breakdown on breakdown.claim_id = asked.id and breakdown.dimension = 'district'
  union all
  select 'deposit', deposit.slug, 'cleared'
  from asked join clearance_breakdown breakdown on breakdown.claim_id = asked.id and breakdown.dimension = 'district'
  join deposit on deposit.region_code = breakdown.key
  union all
  select 'park', park.slug, 'incentive'
  from asked join incentive on incentive.claim_id = asked.id
  cross join industrial_park park where park.type <> 'smart_village'
  union all
  select 'statistics', observation.indicator_code, 'observation'
  from asked join observation on observation.claim_id = asked.id
  union all
  select 'paper', asked.id, 'statement' from asked where asked.source_id = 'paper' and asked.statement like 'paper.%'
  union all
  select 'story', story.slug, 'told' from asked join story on asked.id = any(story.claim_ids)
  union all
  select 'agenda', item.id, 'problem' from asked join agenda_item item on asked.id = 'paper-agenda-' || item.id
  union all
  select 'agenda', item.id, 'measures'
  from asked join agenda_item item on asked.indicator_code = any(item.indicator_codes)
  where asked.subject_kind = 'region'`;

/** The pages that show a claim, or any claim of a source, each once a reason. */
export function usesOf(what: keyof typeof ASKED, id: string): Query<ClaimUse> {
  return {
    text: `with asked as (${ASKED[what]}), shown as (select distinct page, id, reason from (${SHOWN}) each_way)
           select shown.page, shown.id, shown.reason, coalesce(subject.names, indicator.names, item.names, told.names) as names
           from shown
           left join subject on subject.kind = shown.page and subject.id = shown.id
           left join indicator on shown.page = 'statistics' and indicator.code = shown.id
           left join agenda_item item on shown.page = 'agenda' and item.id = shown.id
           left join lateral (
             select jsonb_object_agg(language, words->'title') as names
             from story, jsonb_each(story.texts) each (language, words) where story.slug = shown.id
           ) told on shown.page = 'story'
           order by shown.page, shown.reason, coalesce(subject.names, indicator.names, item.names)->>'az' nulls last, shown.id`,
    values: [id],
    row: claimUseSchema,
  };
}

/** The features and items of the agenda whose own record rests on a source. */
export function recordsOf(sourceId: string): Query<ClaimUse> {
  return {
    text: `select page, id, names, 'about' as reason from (
             select 'deposit' as page, slug as id, names from deposit where source_id = $1
               or slug in (select deposit_slug from deposit_commodity where source_id = $1)
             union all select 'project', slug, names from infrastructure_project where source_id = $1
             union all select 'park', slug, names from industrial_park where source_id = $1
             union all select 'agenda', id, names from agenda_item where source_id = $1
           ) record order by page, names->>'az', id`,
    values: [sourceId],
    row: claimUseSchema,
  };
}
