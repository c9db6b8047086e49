import { type DataNote, dataNoteSchema } from '@/geo/domain/data-note';
import type { Query } from '@/geo/domain/query';

/** What a reader must know about a subject: conflicts, warnings, what was not found. */
export function notesAbout(subjectKind: string, subjectId: string): Query<DataNote> {
  return {
    text: 'select id, kind, words, claim_ids from data_note where subject_kind = $1 and subject_id = $2 order by kind, id',
    values: [subjectKind, subjectId],
    row: dataNoteSchema,
  };
}

/** One note by its id. */
export function noteById(id: string): Query<DataNote> {
  return {
    text: 'select id, kind, words, claim_ids from data_note where id = $1',
    values: [id],
    row: dataNoteSchema,
  };
}

/** The notes that name a claim. */
export function notesNaming(claimId: string): Query<DataNote> {
  return {
    text: 'select id, kind, words, claim_ids from data_note where $1 = any(claim_ids) order by kind, id',
    values: [claimId],
    row: dataNoteSchema,
  };
}
