import { rightSide } from '@/geo/domain/divided-map';
import type { ExportedMap } from './export-props';

/** A divided map as its right side alone would show it; null for one that is whole. */
export function rightOf(exported: ExportedMap): ExportedMap | null {
  const { address } = exported;
  if (!address.compare) return null;
  return { ...exported, address: { ...address, ...rightSide(address, address.compare), compare: null } };
}
