import { type ProblemRow, problemSchema } from '@/geo/domain/agenda';
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
