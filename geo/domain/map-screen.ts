import type { DepositDossier } from './deposit';
import type { HazardAreaProfile, HazardDataset } from './hazard-area';
import type { Selection } from './map-address';
import type { Overview } from './overview';
import type { ParkProfile } from './park';
import type { ProjectProfile } from './project';
import type { RegionProfile } from './region';

/** What stands beside the map. */
export type Selected =
  | { kind: 'overview'; overview: Overview }
  | { kind: 'deposit'; profile: DepositDossier }
  | { kind: 'region'; profile: RegionProfile }
  | { kind: 'project'; profile: ProjectProfile }
  | { kind: 'park'; profile: ParkProfile }
  | { kind: 'hazard'; profile: HazardAreaProfile }
  | { kind: 'missing'; selection: Selection }
  | { kind: 'unavailable' };

/** The map screen: the data version its tiles carry, and what stands beside the map. */
export interface MapScreen {
  tileVersion: string;
  /** Whether anything surveyed is in the real record, and in the exercise set. */
  surveyed: Record<HazardDataset, boolean>;
  selected: Selected;
  focus: MapFocus;
}

/**
 * Where the map must look to show what is selected: a point or bounds [west, south, east, north] in degrees. `district` is the code of
 * the district that stands for it where no place is known more exactly.
 */
export type MapFocus =
  | { center: [number, number]; accuracyM: number }
  | { bounds: [number, number, number, number]; district?: string }
  | null;

/** The place of what is selected; null when it has none of its own. */
export function focusOf(selected: Selected): MapFocus {
  switch (selected.kind) {
    case 'deposit':
      return pointFocus(selected.profile.deposit);
    case 'park':
      return pointFocus(selected.profile.park);
    case 'project':
      return selected.profile.project.bounds && { bounds: selected.profile.project.bounds };
    case 'hazard':
      return { bounds: selected.profile.area.bounds };
    case 'region': {
      const { bounds, anchor, accuracy_m } = selected.profile.region;
      if (bounds) return { bounds };
      return anchor && { center: anchor, accuracyM: accuracy_m ?? 0 };
    }
    default:
      return null;
  }
}

/** The district in which what is selected lies, for what has no place of its own. */
export function districtOf(selected: Selected): string | null {
  switch (selected.kind) {
    case 'deposit':
      return selected.profile.deposit.region_code;
    case 'park':
      return selected.profile.park.region_code;
    case 'project':
      return selected.profile.project.region_code;
    default:
      return null;
  }
}

function pointFocus(place: {
  longitude: number | null;
  latitude: number | null;
  accuracy_m: number | null;
}): MapFocus {
  if (place.longitude === null || place.latitude === null) return null;
  return { center: [place.longitude, place.latitude], accuracyM: place.accuracy_m ?? 0 };
}
