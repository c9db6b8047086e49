import { type FoundRow, foundSchema } from '@/geo/domain/found';
import type { Query } from '@/geo/domain/query';

const isPlaced = (table: string) =>
  `(${table}.geometry is not null or exists (select from region_today where code = ${table}.region_code and geometry is not null))`;

/** The features whose names (of a deposit also its commodities), in any language and folded, are nearest to the words; at most `limit`. */
export function searchFeatures(words: string, limit: number): Query<FoundRow> {
  return {
    text: `with things as (
             select 'deposit' as kind, deposit.slug, deposit.names, region.names as context_names, ${isPlaced('deposit')} as is_placed,
                    concat_ws(' ', array_to_string(other_names, ' '),
                      (select string_agg(concat_ws(' ', commodity.names->>'az', commodity.names->>'en', commodity.names->>'ru',
                                                   commodity.names->>'tr'), ' ')
                       from deposit_commodity join commodity on commodity.code = commodity_code
                       where deposit_slug = deposit.slug)) as more
             from deposit left join region on region.code = deposit.region_code
             union all
             select 'region', code, region_today.names, null, geometry is not null or anchor is not null, '' from region_today where in_atlas
             union all
             select 'project', project.slug, project.names, region.names,
                    ${isPlaced('project')} or exists (select from infrastructure_project segment
                                                      where segment.programme_slug = project.slug and segment.geometry is not null),
                    array_to_string(other_names, ' ')
             from infrastructure_project project left join region on region.code = project.region_code
             union all
             select 'park', park.slug, park.names, region.names, ${isPlaced('park')}, array_to_string(other_names, ' ')
             from industrial_park park left join region on region.code = park.region_code
           ), names as (
             select *, fold(concat_ws(' ', names->>'az', names->>'en', names->>'ru', names->>'tr', more)) as folded from things
           )
           select kind, slug, names, context_names, is_placed from names
           where position(fold($1) in folded) > 0 or word_similarity(fold($1), folded) >= 0.5
           order by fold(btrim($1)) = any(array[fold(names->>'az'), fold(names->>'en'), fold(names->>'ru'), fold(names->>'tr')]) desc,
                    position(fold($1) in folded) = 1 desc, position(fold($1) in folded) > 0 desc,
                    word_similarity(fold($1), folded) desc, kind, slug
           limit $2`,
    values: [words, limit],
    row: foundSchema,
  };
}
