import { type OverlayChoice, overlayChoiceSchema } from '@/geo/domain/overlay-choice';
import type { Query } from '@/geo/domain/query';

/** Everything a report can be asked for by name, by kind and name. */
export const overlayChoices: Query<OverlayChoice> = {
  text: `select kind, slug, names from (
           select 'deposit' as kind, slug, names from deposit where geometry is not null
           union all select 'project', slug, names from infrastructure_project where geometry is not null
           union all select 'park', slug, names from industrial_park where geometry is not null
           union all select 'region', code, names from region_today where in_atlas and level = 'district' and geometry is not null
         ) thing order by kind, names->>'az', slug`,
  values: [],
  row: overlayChoiceSchema,
};
