import { runOne } from '@/geo/database/run';
import type { RepairedRow } from '@/geo/domain/overlay';
import { formatOverlayAddress } from '@/geo/domain/overlay-address';
import type { DrawnShape } from '@/geo/domain/shape/drawn-shape';
import { refusal } from '@/geo/domain/shape/shape-problem';
import type { ShapeNote, ShapeReading } from '@/geo/domain/shape/shape-reading';
import { repairOf } from '@/geo/queries/overlay-place';

/** A shape that was read: as it is used, as it came where that differs, and the address of its report, where it fits into one. */
export interface DrawnPlace {
  shape: DrawnShape;
  notes: ShapeNote[];
  repaired: RepairedRow | null;
  address: string | null;
}

/** Answers: what is this shape once it is read and made valid? Throws unprocessable for a polygon that encloses no land. */
export async function drawnPlace({ shape, notes }: ShapeReading): Promise<DrawnPlace> {
  const address = formatOverlayAddress({ kind: 'drawn', shape, notes });
  const repaired = shape.type === 'area' ? await runOne(repairOf(shape)) : undefined;
  if (repaired && repaired.after_ha === 0) throw refusal('no_area');
  if (!repaired || repaired.was_valid) return { shape, notes, repaired: null, address };
  return { shape, notes: [...notes, { repair: 'made_valid', pointer: '', count: 1 }], repaired, address };
}
