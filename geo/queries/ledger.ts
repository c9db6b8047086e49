import { z } from 'zod';
import {
  type LedgerClaim,
  type LedgerFilter,
  type LedgerOption,
  type LedgerSource,
  ledgerClaimSchema,
  ledgerOptionSchema,
  ledgerSourceSchema,
} from '@/geo/domain/ledger';
import type { Query } from '@/geo/domain/query';
import { FIGURE_COLUMNS, FIGURE_TABLES } from './claims';

const LEDGER_CLAIMS = `
  select ${FIGURE_COLUMNS}, claim.statement, claim.subject_kind, claim.subject_id, subject.names as subject_names,
         claim.normalised_value_high::float8
  from ${FIGURE_TABLES}
  left join subject on subject.kind = claim.subject_kind and subject.id = claim.subject_id`;

const CONDITIONS: Record<Exclude<keyof LedgerFilter, 'q'>, (place: string) => string> = {
  publisher: (place) => `source.publisher = ${place}`,
  source: (place) => `source.id = ${place}`,
  source_kind: (place) => `source.kind = ${place}`,
  language: (place) => `coalesce(source.language, 'none') = ${place}`,
  year: (place) => `claim.as_of like '%' || ${place} || '%'`,
  kind: (place) => `claim.kind = ${place}`,
  qualifier: (place) => `claim.qualifier = ${place}`,
  confidence: (place) => `claim.confidence = ${place}`,
  verdict: (place) => `claim.verdict = ${place}`,
  subject: (place) => `claim.subject_kind = ${place}`,
  indicator: (place) => `claim.indicator_code = ${place}`,
};

const NAMED = (place: string) => `claim.id in (select claims_named(${place}))`;

// A source that nothing was taken from has no claim whose text could be searched.
const NAMED_SOURCE = (place: string) => `case when claim.id is null
  then position(fold(${place}) in fold(concat_ws(' ', source.publisher, source.title, source.url))) > 0
  else ${NAMED(place)} end`;

const MAX_WORDS = 8;

interface Conditions {
  text: string;
  values: unknown[];
}

/** The filter as a condition: every field must hold, and every word of `q` must stand in the claim's text or be near it. */
function conditions({ q, ...fields }: LedgerFilter, named = NAMED): Conditions {
  const values: unknown[] = [];
  const place = (value: unknown) => `$${values.push(value)}`;
  const parts = Object.entries(fields).flatMap(([field, value]) =>
    value === undefined ? [] : [CONDITIONS[field as keyof typeof CONDITIONS](place(value))],
  );
  const words = (q?.split(/\s+/) ?? []).slice(0, MAX_WORDS);
  const all = [...parts, ...words.map((word) => named(place(word)))];
  return { text: all.length > 0 ? all.join(' and ') : 'true', values };
}

/** Which of the claims: at most `limit`, after so many rows or after a claim in the order of the ids. */
export interface LedgerRange {
  limit: number;
  offset?: number;
  after?: string | undefined;
}

/** The claims that meet a filter, by id. */
export function ledgerClaims(
  filter: LedgerFilter,
  { limit, offset = 0, after }: LedgerRange,
): Query<LedgerClaim> {
  const { text, values } = conditions(filter);
  const count = values.length;
  return {
    text: `${LEDGER_CLAIMS} where ${text} and ($${count + 1}::text is null or claim.id > $${count + 1})
           order by claim.id limit $${count + 2} offset $${count + 3}`,
    values: [...values, after ?? null, limit, offset],
    row: ledgerClaimSchema,
  };
}

/** How many claims meet a filter. */
export function ledgerCount(filter: LedgerFilter): Query<{ claims: number }> {
  const { text, values } = conditions(filter);
  return {
    text: `select count(*)::integer as claims from ${FIGURE_TABLES} where ${text}`,
    values,
    row: z.object({ claims: z.number() }),
  };
}

/** The sources of the claims that meet a filter, by publisher; without one about claims also those that nothing was taken from. */
export function ledgerSources(filter: LedgerFilter): Query<LedgerSource> {
  const { text, values } = conditions(filter, NAMED_SOURCE);
  return {
    text: `select source.id, source.publisher, source.title, source.url, source.published_on, source.kind,
                  source.language, source.note, count(claim.id)::integer as claims
           from source left join claim on claim.source_id = source.id
           where ${text} group by source.id order by source.publisher, source.id`,
    values,
    row: ledgerSourceSchema,
  };
}

/** One claim. */
export function ledgerClaim(id: string): Query<LedgerClaim> {
  return { text: `${LEDGER_CLAIMS} where claim.id = $1`, values: [id], row: ledgerClaimSchema };
}

/**
 * What else is said about the very thing a claim is about: the same subject and indicator; of an estimate, the same
 * deposit or district, commodity and measure. The same date first, then the latest.
 */
export function claimsBeside(id: string): Query<LedgerClaim> {
  return {
    text: `with asked as (
             select claim.subject_kind, claim.subject_id, claim.indicator_code, claim.as_of, estimate.claim_id is not null as is_estimate,
                    estimate.commodity_code, estimate.measured
             from claim left join resource_estimate estimate on estimate.claim_id = claim.id where claim.id = $1
           )
           ${LEDGER_CLAIMS} left join resource_estimate estimate on estimate.claim_id = claim.id
           join asked on asked.subject_kind = claim.subject_kind and asked.subject_id = claim.subject_id
             and asked.is_estimate = (estimate.claim_id is not null)
             and case when asked.is_estimate
                 then (estimate.commodity_code, estimate.measured) = (asked.commodity_code, asked.measured)
                 else claim.indicator_code = asked.indicator_code end
           where claim.id <> $1 and claim.subject_kind <> 'topic'
           order by claim.as_of is not distinct from asked.as_of desc, claim.as_of desc nulls last, claim.id`,
    values: [id],
    row: ledgerClaimSchema,
  };
}

/** The values the ledger can be filtered by that are no closed list, each with its number of claims. */
export const ledgerOptions: Query<LedgerOption> = {
  text: `select 'publisher' as field, source.publisher as value, count(claim.id)::integer as claims,
                null::jsonb as names, null as topic
         from source join claim on claim.source_id = source.id group by source.publisher
         union all
         select 'language', coalesce(source.language, 'none'), count(claim.id)::integer, null, null
         from source join claim on claim.source_id = source.id group by 2
         union all
         select 'year', year[1], count(distinct claim.id)::integer, null, null
         from claim cross join regexp_matches(claim.as_of, '\\d{4}', 'g') year group by year[1]
         union all
         select 'indicator', indicator.code, count(claim.id)::integer, indicator.names, indicator.topic
         from indicator join claim on claim.indicator_code = indicator.code group by indicator.code
         order by field, value`,
  values: [],
  row: ledgerOptionSchema,
};

/** Writes the searched text of every claim anew. Run at the end of every load, in its transaction. */
export const fillClaimTexts: Query<unknown> = {
  text: `insert into claim_text (claim_id, folded)
         select claim.id, fold(concat_ws(' ', claim.id, claim.statement, claim.as_printed,
           claim.words->>'az', claim.words->>'en', claim.words->>'ru', claim.words->>'tr',
           indicator.names->>'az', indicator.names->>'en', indicator.names->>'ru', indicator.names->>'tr',
           subject.names->>'az', subject.names->>'en', subject.names->>'ru', subject.names->>'tr', claim.subject_id,
           source.publisher, source.title, claim.note,
           (select string_agg(concat_ws(' ', commodity.names->>'az', commodity.names->>'en', commodity.names->>'ru',
                                        commodity.names->>'tr'), ' ')
            from resource_estimate estimate join commodity on commodity.code = estimate.commodity_code
            where estimate.claim_id = claim.id)))
         from ${FIGURE_TABLES}
         left join subject on subject.kind = claim.subject_kind and subject.id = claim.subject_id`,
  values: [],
  row: z.unknown(),
};
