const BAKU = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Baku',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The ISO date that is written on the land of the atlas at a moment, wherever the server or the reader stands. */
export function dayInBaku(moment: Date): string {
  return BAKU.format(moment);
}
