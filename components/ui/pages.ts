/** The pages beside the map, in the order of the links to them. */
export const PAGES = [
  'deposits',
  'regions',
  'clearance',
  'projects',
  'parks',
  'statistics',
  'agenda',
  's',
  'sources',
] as const;
