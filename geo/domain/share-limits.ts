/** The longest title of a share, in characters. */
export const MAX_TITLE = 120;

/** The longest text of a share or a step, in characters. */
export const MAX_TEXT = 4_000;

/** The longest note pinned on the map, in characters. */
export const MAX_NOTE = 280;

/** The longest line that says who made a share, in characters. */
export const MAX_AUTHOR = 120;

/** The most notes of a share. */
export const MAX_NOTES = 20;

/** The most steps of a story. */
export const MAX_STEPS = 20;
