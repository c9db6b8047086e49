import { z } from 'zod';
import {
  type Coverage,
  coverageSchema,
  type Indicator,
  indicatorSchema,
  type NamedRegion,
  namedRegionSchema,
  type Observation,
  observationSchema,
} from '@/geo/domain/observation';
import type { Query } from '@/geo/domain/query';
import { FIGURE_COLUMNS, FIGURE_TABLES } from './claims';

/** Every indicator that has a figure of a region; asks the index once an indicator and reads no figure. */
export const indicatorsWithFigures: Query<Indicator> = {
  text: `select code, topic, names, unit from indicator
         where exists (select from observation where observation.indicator_code = indicator.code)
         order by topic, code`,
  values: [],
  row: indicatorSchema,
};

/** Every region, those of the atlas first. */
export const namedRegions: Query<NamedRegion> = {
  text: `select code, names, level from region
         order by in_atlas desc, array_position(array['economic_region', 'grouping', 'country', 'world', 'district'], level),
                  names->>'az', code`,
  values: [],
  row: namedRegionSchema,
};

/** How many figures each of some indicators has. */
export function figureCounts(indicators: readonly string[]): Query<{ indicator: string; figures: number }> {
  return {
    text: `select indicator_code as indicator, count(*)::integer as figures from observation
           where indicator_code = any($1) group by indicator_code`,
    values: [indicators],
    row: z.object({ indicator: z.string(), figures: z.number() }),
  };
}

/** Where an indicator has figures, and of which kinds of period. */
export function coverageOf(indicator: string): Query<Coverage> {
  return {
    text: `select counted.region_code, region.level, region.in_atlas, counted.period_type, counted.figures
           from (select region_code, period_type, count(*)::integer as figures from observation
                 where indicator_code = $1 group by region_code, period_type) counted
           join region on region.code = counted.region_code
           order by counted.region_code, counted.period_type`,
    values: [indicator],
    row: coverageSchema,
  };
}

const OBSERVATIONS = `select ${FIGURE_COLUMNS}, observation.period, observation.period_type, observation.region_code,
                  observation.period_start::text as start, observation.period_end::text as "end", observation.status
           from observation join ${FIGURE_TABLES} on claim.id = observation.claim_id`;
const OLDEST_FIRST = `order by observation.region_code, observation.period_end, observation.period_start, claim.id`;

/** Every observation of a region, oldest first within an indicator. */
export function observationsOf(regionCode: string): Query<Observation> {
  return {
    text: `${OBSERVATIONS} where observation.region_code = $1
           order by indicator.topic, observation.indicator_code, observation.period_end, claim.id`,
    values: [regionCode],
    row: observationSchema,
  };
}

/** The figures of an indicator in some regions, for one kind of period or (null) all; oldest first within a region. */
export function observationsOfIndicator(
  indicator: string,
  regions: readonly string[],
  periodType: string | null,
): Query<Observation> {
  return {
    text: `${OBSERVATIONS}
           where observation.indicator_code = $1 and observation.region_code = any($2)
             and ($3::text is null or observation.period_type = $3) and claim.value is not null
           ${OLDEST_FIRST}`,
    values: [indicator, regions, periodType],
    row: observationSchema,
  };
}

/** The figures of an indicator in every district of the atlas for some periods. */
export function districtObservations(
  indicator: string,
  periods: readonly string[],
  periodType: string,
): Query<Observation> {
  return {
    text: `${OBSERVATIONS} join region on region.code = observation.region_code
           where observation.indicator_code = $1 and observation.period = any($2) and observation.period_type = $3
             and region.level = 'district' and region.in_atlas and claim.value is not null
           ${OLDEST_FIRST}`,
    values: [indicator, periods, periodType],
    row: observationSchema,
  };
}

/** For how many districts of the atlas an indicator has a figure in each period, the latest first. */
export function districtPeriods(
  indicator: string,
  periodType: string,
): Query<{ period: string; districts: number }> {
  return {
    text: `select observation.period, count(distinct observation.region_code)::integer as districts
           from observation join region on region.code = observation.region_code
           where observation.indicator_code = $1 and observation.period_type = $2 and observation.period is not null
             and region.level = 'district' and region.in_atlas
           group by observation.period, observation.period_end
           order by observation.period_end desc, observation.period desc`,
    values: [indicator, periodType],
    row: z.object({ period: z.string(), districts: z.number() }),
  };
}
