import { scriptsBeyondMaplibre } from './map-page';

/** What an embed loads against the map page: kilobytes (gzip) of scripts beyond MapLibre. */
export async function embedCost(root: string): Promise<{ embed: number; map: number }> {
  return {
    embed: await scriptsBeyondMaplibre(root, '/az/embed?view=8/39.68/46.75&layers=deposits'),
    map: await scriptsBeyondMaplibre(root, '/az'),
  };
}
