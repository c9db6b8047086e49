import { z } from 'zod';
import { textsSchema } from '@/geo/domain/figure';
import type { Query } from '@/geo/domain/query';
import type { DetectorRegion } from '@/geo/statistics/detectors/record';

const recordSchema = z.object({
  claimId: z.string(),
  measure: z.string(),
  subject: z.string(),
  period: z.string().nullable(),
  periodType: z.string().nullable(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  amount: z.number(),
  high: z.number().nullable(),
  unit: z.string().nullable(),
  needsUnit: z.boolean(),
  asPrinted: z.string().nullable(),
  qualifier: z.string(),
  kind: z.string(),
  sourceId: z.string(),
  parts: z.array(z.number()).nullable(),
});

export type RecordRow = z.output<typeof recordSchema>;

const SHARED = `claim.as_printed as "asPrinted", claim.qualifier, claim.kind, claim.source_id as "sourceId"`;

/** Every figure about a region or a topic: the observations with their periods, the other claims with their dates. */
export const figureRecords: Query<RecordRow> = {
  text: `select claim.id as "claimId", claim.indicator_code as measure, claim.subject_id as subject,
                coalesce(observation.period, claim.as_of) as period, observation.period_type as "periodType",
                observation.period_start::text as start, observation.period_end::text as end,
                (claim.value * claim.unit_multiplier)::float8 as amount,
                (claim.value_high * claim.unit_multiplier)::float8 as high,
                claim.unit, indicator.unit is not null as "needsUnit", ${SHARED}, null::float8[] as parts
         from claim join indicator on indicator.code = claim.indicator_code
         left join observation on observation.claim_id = claim.id
         where claim.value is not null and claim.subject_kind in ('region', 'topic')
           and not (indicator.topic = 'paper' and claim.source_id = 'derived')
           and not exists (select from clearance_report report where report.claim_id = claim.id)
           and not exists (select from resettlement_report report where report.claim_id = claim.id)
           and not exists (select from casualty_report report where report.claim_id = claim.id)
           and not exists (select from clearance_breakdown report where report.claim_id = claim.id)
           and not exists (select from resource_estimate report where report.claim_id = claim.id)
         order by claim.id`,
  values: [],
  row: recordSchema,
};

/** The figures of bulletins: hectares and devices cleared, people and families returned, casualties with their parts. */
export const bulletinRecords: Query<RecordRow> = {
  text: `select claim.id as "claimId", counted.measure, 'mine-action' as subject,
                report.period_start || '/' || report.period_end as period,
                report.period_kind || case when report.period_kind = 'cumulative' then ':' || report.series else '' end as "periodType",
                report.period_start::text as start, report.period_end::text as end,
                counted.amount::float8 as amount, null::float8 as high, counted.unit, false as "needsUnit", ${SHARED},
                null::float8[] as parts
         from clearance_report report join claim on claim.id = report.claim_id
         cross join lateral (values ('area_cleared_ha', report.area_ha, 'ha'), ('ap_mines', report.ap_mines, 'units'),
           ('at_mines', report.at_mines, 'units'), ('uxo', report.uxo, 'units')) as counted (measure, amount, unit)
         where counted.amount is not null and report.period_kind <> 'special'
         union all
         select claim.id, counted.measure, report.settlement, report.as_of, report.measure, null, null,
                counted.amount::float8, null, counted.unit, false, claim.as_printed, claim.qualifier, claim.kind, claim.source_id, null
         from resettlement_report report join claim on claim.id = report.claim_id
         cross join lateral (values ('families', report.families, 'families'), ('people', report.people, 'persons'))
           as counted (measure, amount, unit)
         where counted.amount is not null
         union all
         select claim.id, 'casualties', report.scope, report.as_of, null, null, null, report.total::float8, null, 'persons',
                false, claim.as_printed, claim.qualifier, claim.kind, claim.source_id, array[report.killed, report.injured]::float8[]
         from casualty_report report join claim on claim.id = report.claim_id
         where report.total is not null and report.killed is not null and report.injured is not null
         order by "claimId", measure`,
  values: [],
  row: recordSchema,
};

/** Every region with its names, its parent of today, and the first day on which it existed. */
export const detectorRegions: Query<DetectorRegion & { names: z.output<typeof textsSchema> }> = {
  text: `select region.code, region.level, region.names, min(vintage.valid_from)::text as since,
                (array_agg(vintage.parent_code order by vintage.valid_from desc))[1] as parent
         from region join region_vintage vintage on vintage.region_code = region.code
         group by region.code order by region.code`,
  values: [],
  row: z.object({
    code: z.string(),
    level: z.string(),
    names: textsSchema,
    since: z.string(),
    parent: z.string().nullable(),
  }),
};
