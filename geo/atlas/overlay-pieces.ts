import { run } from '@/geo/database/run';
import { EVERYONE } from '@/geo/domain/hazard-audience';
import type { OverlayReport } from '@/geo/domain/overlay';
import type { OverlayPiece } from '@/geo/domain/overlay-piece';
import { overlayPieces } from '@/geo/queries/overlay';

/** Answers: which piece of which hazard area lies where on the land of a report? */
export function piecesOn({ row }: OverlayReport): Promise<OverlayPiece[]> {
  return run(overlayPieces(row.outline ?? '', EVERYONE));
}
