import { setPriority } from 'node:os';

const NICENESS = 10;

/** Lets other threads go first: answering comes before long work. Only on Linux, which counts this for the calling thread alone. */
export function giveWay(): void {
  if (process.platform === 'linux') setPriority(0, NICENESS);
}
