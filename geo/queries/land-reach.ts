const PARTS = 16;

// Envelopes hold what they are of but for the rounding of their own corners.
const SAME_DEGREES = 1e-9;

/**
 * A table `reach` of boxes that together hold all lands of `lands` (rows with a geometry `shape`, EPSG:4326) and what is within so many
 * degrees of them: the envelopes of their parts in strips across the longer side, for the envelope of a slanting corridor is mostly
 * land that the corridor is far from.
 */
export function reachOf(lands: string, degrees: string): string {
  return `reach as materialized (
    select strip.part, st_expand(st_setsrid(st_extent(st_intersection(land.shape, strip.box))::geometry, 4326),
                                 ${degrees} + ${SAME_DEGREES}) as box
    from (
      select part, case when st_xmax(whole) - st_xmin(whole) > st_ymax(whole) - st_ymin(whole)
        then st_makeenvelope(st_xmin(whole) + (part - 1) * (st_xmax(whole) - st_xmin(whole)) / ${PARTS} - ${SAME_DEGREES}, st_ymin(whole) - 1,
                             st_xmin(whole) + part * (st_xmax(whole) - st_xmin(whole)) / ${PARTS} + ${SAME_DEGREES}, st_ymax(whole) + 1, 4326)
        else st_makeenvelope(st_xmin(whole) - 1, st_ymin(whole) + (part - 1) * (st_ymax(whole) - st_ymin(whole)) / ${PARTS} - ${SAME_DEGREES},
                             st_xmax(whole) + 1, st_ymin(whole) + part * (st_ymax(whole) - st_ymin(whole)) / ${PARTS} + ${SAME_DEGREES}, 4326)
        end as box
      from (select st_extent(shape) as whole from ${lands}) land, generate_series(1, ${PARTS}) part
    ) strip
    join ${lands} land on land.shape && strip.box
    group by strip.part
  )`;
}

/** Whether a geometry's envelope meets one of the boxes of `reach`; each is looked up by the index. */
export function isInReach(geometry: string): string {
  const meets = Array.from(
    { length: PARTS },
    (_, part) => `${geometry} && (select box from reach where part = ${part + 1})`,
  );
  return `(${meets.join(' or ')})`;
}
