import { median } from './median';

const WARM_UP = 20; // a server in use has compiled what it runs

/** The median time in milliseconds in which the server answers the dossier of Vejnəli, one request after another. */
export async function dossierMs(root: string, rounds: number): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < WARM_UP + rounds; round++) {
    const started = performance.now();
    await (await fetch(`${root}/en/deposits/vejneli`)).text();
    if (round >= WARM_UP) times.push(performance.now() - started);
  }
  return median(times);
}
