import type { HazardAudience } from '@/geo/domain/hazard-audience';
import type { Query } from '@/geo/domain/query';
import { type SelectedNow, selectedNowSchema } from '@/geo/domain/share-changes';

/** What kinds and slugs name now, earlier slugs among them; without names what is gone or may not be known by the audience. */
export function selectedNow(
  selections: readonly { kind: string; slug: string }[],
  audience: HazardAudience,
): Query<SelectedNow> {
  return {
    text: `with wanted as (select * from unnest($1::text[], $2::text[]) as wanted (kind, asked)),
                named as (
                  select wanted.kind, asked, coalesce(slug_alias.slug, asked) as slug
                  from wanted left join slug_alias on slug_alias.kind = wanted.kind and old_slug = asked
                )
           select named.kind, named.asked, named.slug,
                  coalesce(deposit.names, project.names, park.names, region_today.names, area.names) as names, area.dataset
           from named
           left join deposit on named.kind = 'deposit' and deposit.slug = named.slug
           left join infrastructure_project project on named.kind = 'project' and project.slug = named.slug
           left join industrial_park park on named.kind = 'park' and park.slug = named.slug
           left join region_today on named.kind = 'region' and region_today.code = named.slug
           left join lateral (select visible.names, visible.dataset from visible_hazard_area($3) visible
                              where named.kind = 'hazard' and visible.slug = named.slug and visible.type <> 'generalised') area on true`,
    values: [selections.map(({ kind }) => kind), selections.map(({ slug }) => slug), audience],
    row: selectedNowSchema,
  };
}
