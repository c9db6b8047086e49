import {
  type AgendaFigure,
  type AgendaItemRow,
  agendaFigureSchema,
  agendaItemSchema,
  type IndicatorName,
  indicatorNameSchema,
  type ProblemRow,
  problemSchema,
} from '@/geo/domain/agenda';
import type { Query } from '@/geo/domain/query';
import { FIGURE_COLUMNS, FIGURE_TABLES } from './claims';

/** The paper's problems in its order, each with its claim. */
export const paperProblems: Query<ProblemRow> = {
  text: `select ${FIGURE_COLUMNS}, item.id, item.names, item.words as text
         from agenda_item item join ${FIGURE_TABLES} on claim.id = 'paper-agenda-' || item.id
         where item.kind = 'problem' order by item.position`,
  values: [],
  row: problemSchema,
};

/** Every item of the agenda in the paper's order, each with the claim of the paper that holds it, where one does. */
export const agendaItems: Query<AgendaItemRow> = {
  text: `select item.id, item.kind, item.parent_id, item.names, item.words as text, item.layers,
                item.indicator_codes as indicators, claim.id as claim_id
         from agenda_item item left join claim on claim.id = 'paper-agenda-' || item.id
         order by array_position(array['problem', 'direction', 'cluster_factor', 'technology', 'measure', 'job_category', 'example'],
                                 item.kind), item.position, item.id`,
  values: [],
  row: agendaItemSchema,
};

/** The claims about regions, parks and topics that give some indicators. */
export function figuresOfIndicators(codes: readonly string[]): Query<AgendaFigure> {
  return {
    text: `select ${FIGURE_COLUMNS}, claim.subject_kind, claim.subject_id, subject.names as subject_names
           from ${FIGURE_TABLES}
           left join subject on subject.kind = claim.subject_kind and subject.id = claim.subject_id
           where claim.indicator_code = any($1) and claim.subject_kind in ('region', 'park', 'topic')
           order by claim.id`,
    values: [codes],
    row: agendaFigureSchema,
  };
}

/** The names of indicators. */
export function indicatorNames(codes: readonly string[]): Query<IndicatorName> {
  return {
    text: 'select code, names from indicator where code = any($1) order by code',
    values: [codes],
    row: indicatorNameSchema,
  };
}
