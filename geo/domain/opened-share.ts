import type { Figure } from './figure';
import type { Share } from './share';
import type { SelectedNow, ShareChange } from './share-changes';
import { sceneQuery } from './share-scene';

/** A share as its page shows it: what it holds, what it names now, and what is otherwise than when it was made. */
export interface OpenedShare {
  share: Share;
  changes: ShareChange[];
  selected: SelectedNow[];
  /** The claims that its steps name. */
  figures: Figure[];
  tileVersion: string;
  /** Whether the real record holds surveyed areas, which its map then shows. */
  withSurveyed: boolean;
}

/** The query of the map for a short link, which holds a view and nothing to say of it; null for a share that has a page. */
export function plainViewOf({ share, changes }: OpenedShare): string | null {
  const { scene, notes, steps } = share.state;
  const isPlain = !share.texts && notes.length === 0 && steps.length === 0;
  const isWhole = changes.every(({ part }) => part === 'data' || part === 'renamed');
  return isPlain && isWhole ? sceneQuery(scene) : null;
}
