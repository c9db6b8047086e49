import { type DataNote, dataNoteSchema } from '@/geo/domain/data-note';
import type { Query } from '@/geo/domain/query';

const NOTES = `
  select id, kind, words, claim_ids, exists (
    select from claim join indicator on indicator.code = claim.indicator_code
    where claim.id = any(data_note.claim_ids) and indicator.topic = 'mine_action'
  ) as is_hazard
  from data_note`;

/** What a reader must know about a subject: conflicts, warnings, what was not found. */
export function notesAbout(subjectKind: string, subjectId: string): Query<DataNote> {
  return {
    text: `${NOTES} where subject_kind = $1 and subject_id = $2 order by kind, id`,
    values: [subjectKind, subjectId],
    row: dataNoteSchema,
  };
}

/** One note by its id. */
export function noteById(id: string): Query<DataNote> {
  return {
    text: `${NOTES} where id = $1`,
    values: [id],
    row: dataNoteSchema,
  };
}

/** The notes that name a claim. */
export function notesNaming(claimId: string): Query<DataNote> {
  return {
    text: `${NOTES} where $1 = any(claim_ids) order by kind, id`,
    values: [claimId],
    row: dataNoteSchema,
  };
}
