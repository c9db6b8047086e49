/** The pages beside the map, in the order of the links to them. */
export const PAGES = ['deposits', 'regions', 'projects', 'parks', 'statistics', 'sources'] as const;
