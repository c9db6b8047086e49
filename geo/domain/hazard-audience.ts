/** Who asks about hazard areas: everyone, or (once there are accounts) those who clear them. What each may know is decided by `visible_hazard_area` in the database. */
export const HAZARD_AUDIENCES = ['public', 'mine_action'] as const;

export type HazardAudience = (typeof HAZARD_AUDIENCES)[number];

/** Everyone who asks today. */
export const EVERYONE: HazardAudience = 'public';
