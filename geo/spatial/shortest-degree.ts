/**
 * No degree on the map is shorter, in metres: one of longitude at 43° N, the north of `MAP_BOUNDS`, is 81.5 km, and every other one is
 * longer, of latitude 111 km. So what lies within some metres lies within these metres divided by it, in degrees.
 */
export const SHORTEST_DEGREE_M = 81_000;
