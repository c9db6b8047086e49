import { type Figure, figureSchema } from '@/geo/domain/figure';
import type { Query } from '@/geo/domain/query';

/** The columns of a claim as a figure (`figureSchema`); needs `claim`, `indicator` and `source` in the from clause. */
export const FIGURE_COLUMNS = `
  claim.id as claim_id, claim.indicator_code as indicator, indicator.names as indicator_names, indicator.topic,
  indicator.decimals, claim.kind, claim.qualifier, claim.confidence, claim.as_of, claim.value::float8,
  claim.value_high::float8, claim.unit, claim.unit_multiplier::float8 as multiplier,
  claim.normalised_value::float8, claim.normalised_unit, claim.words, claim.as_printed, claim.verdict, claim.verdict_reason, claim.note,
  jsonb_build_object('id', source.id, 'publisher', source.publisher, 'title', source.title, 'url', source.url,
                     'published_on', source.published_on, 'kind', source.kind) as source`;

/** The tables `FIGURE_COLUMNS` reads, joined. */
export const FIGURE_TABLES = `claim
  join indicator on indicator.code = claim.indicator_code
  join source on source.id = claim.source_id`;

/** Every claim about one subject, the latest first within an indicator. */
export function claimsAbout(subjectKind: string, subjectId: string): Query<Figure> {
  return {
    text: `select ${FIGURE_COLUMNS} from ${FIGURE_TABLES}
           where claim.subject_kind = $1 and claim.subject_id = $2
           order by indicator.topic, claim.indicator_code, claim.as_of desc nulls last, claim.id`,
    values: [subjectKind, subjectId],
    row: figureSchema,
  };
}
