/** The series that can be downloaded from the clearance page, one file each. */
export const CLEARANCE_FILES = [
  'weeks',
  'months',
  'years',
  'cumulative',
  'districts',
  'operators',
  'purposes',
  'casualties',
  'returns',
] as const;

export type ClearanceFile = (typeof CLEARANCE_FILES)[number];
