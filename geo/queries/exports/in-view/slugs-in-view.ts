import { z } from 'zod';
import type { Query } from '@/geo/domain/query';
import { MAX_VIEW_ROWS, type ViewedData } from '@/geo/domain/view-export';
import type { ExportSubject } from '../known-slugs';
import { isInView } from './view-table';

// A deposit that is known only to its district is drawn where the district's name stands, counted with the others there.
const SUBJECTS: Record<ExportSubject, string> = {
  deposit: `select deposit.slug from deposit left join region_today region on region.code = deposit.region_code
            where ${isInView('deposit.geometry')}
               or deposit.location_precision = 'district' and ${isInView('region.anchor')}
            order by deposit.names->>'az', deposit.slug`,
  project: `select slug from infrastructure_project where ${isInView('geometry')} order by names->>'az', slug`,
  park: `select slug from industrial_park where ${isInView('geometry')} order by names->>'az', slug`,
};

/** The slugs of what a view shows of a kind. */
export function slugsInView(subject: ExportSubject, { bounds }: ViewedData): Query<{ slug: string }> {
  return {
    text: `${SUBJECTS[subject]} limit ${MAX_VIEW_ROWS + 1}`,
    values: [...bounds],
    row: z.object({ slug: z.string() }),
  };
}

/** Sources by id, with what their record says of them. */
export function sourceNotes(ids: readonly string[]): Query<{ id: string; note: string | null }> {
  return {
    text: 'select id, note from source where id = any($1)',
    values: [ids],
    row: z.object({ id: z.string(), note: z.string().nullable() }),
  };
}
