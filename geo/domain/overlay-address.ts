import type { AddressQuery } from './address-query';
import { type DrawnShape, LINE_WIDTH_M } from './shape/drawn-shape';
import { parseRepairs, repairsText } from './shape/repairs-address';
import { parseShapeText, shapeText } from './shape/shape-address';
import type { ShapeNote } from './shape/shape-reading';

/** The kinds of things a report can be asked for by name. */
export const OVERLAY_KINDS = ['deposit', 'project', 'park', 'region'] as const;

export type OverlayKind = (typeof OVERLAY_KINDS)[number];

/** What a report is about: a thing of the atlas with the land around it, or a drawn shape with what was changed while it was read. */
export type OverlayPlace =
  | { kind: 'deposit' | 'park'; slug: string; bufferKm: number }
  | { kind: 'project'; slug: string; widthM: number }
  | { kind: 'region'; slug: string }
  | { kind: 'drawn'; shape: DrawnShape; notes?: readonly ShapeNote[] };

/** How far around a deposit or park a report may look, in kilometres. */
export const BUFFER_KM = { least: 0.1, most: 25, usual: 2 } as const;

/** Why an address names no place. */
const OVERLAY_ADDRESS_PROBLEMS = [
  'not_a_thing',
  'not_a_number',
  'not_a_shape',
  'two_places',
  'twice',
] as const;

export type OverlayAddressProblem = (typeof OVERLAY_ADDRESS_PROBLEMS)[number];

/** The parameters that say what a report is about. */
const OVERLAY_PARAMETERS = ['of', 'bufferKm', 'widthM', 'area', 'line', 'changed'] as const;

/** What an address asks for: a place, a problem with it, or (neither) nothing yet. */
export interface OverlayAddress {
  place: OverlayPlace | null;
  problem: OverlayAddressProblem | null;
}

const THING = /^(deposit|project|park|region):([A-Za-z0-9+-]{1,80})$/;

/** Reads `of=kind:slug` with `bufferKm=` or `widthM=`, or `area=` or `line=` with a drawn shape and `changed=`. Other parameters are left alone. */
export function parseOverlayAddress(query: AddressQuery): OverlayAddress {
  if (OVERLAY_PARAMETERS.some((name) => Array.isArray(query[name]))) return failed('twice');
  const { of, area, line } = query as Record<string, string | undefined>;
  const named = [of, area, line].filter((text) => text !== undefined && text !== '');
  if (named.length === 0) return { place: null, problem: null };
  if (named.length > 1) return failed('two_places');
  const bufferKm = numberIn(query.bufferKm, BUFFER_KM);
  const widthM = numberIn(query.widthM, LINE_WIDTH_M);
  if (bufferKm === null || widthM === null) return failed('not_a_number');
  if (of) return thing(of, bufferKm, widthM);
  const shape = parseShapeText(area || line || '', area ? 'area' : 'line', widthM);
  if (!shape) return failed('not_a_shape');
  const notes = parseRepairs(String(query.changed ?? ''));
  return { place: { kind: 'drawn', shape, ...(notes.length > 0 && { notes }) }, problem: null };
}

function thing(of: string, bufferKm: number, widthM: number): OverlayAddress {
  const [, kind, slug = ''] = THING.exec(of) ?? [];
  if (!kind) return failed('not_a_thing');
  const place: OverlayPlace =
    kind === 'region'
      ? { kind, slug }
      : kind === 'project'
        ? { kind, slug, widthM }
        : { kind: kind as 'deposit' | 'park', slug, bufferKm };
  return { place, problem: null };
}

/** The address of a place, without its question mark; null for a shape too large for an address. */
export function formatOverlayAddress(place: OverlayPlace): string | null {
  switch (place.kind) {
    case 'deposit':
    case 'park':
      return `of=${place.kind}:${place.slug}&bufferKm=${place.bufferKm}`;
    case 'project':
      return `of=project:${place.slug}&widthM=${place.widthM}`;
    case 'region':
      return `of=region:${place.slug}`;
    case 'drawn':
      return drawnAddress(place.shape, place.notes ?? []);
  }
}

function drawnAddress(shape: DrawnShape, notes: readonly ShapeNote[]): string | null {
  const text = shapeText(shape);
  if (text === null) return null;
  const drawn = shape.type === 'area' ? `area=${text}` : `line=${text}&widthM=${shape.widthM}`;
  const changed = repairsText(notes);
  return changed === '' ? drawn : `${drawn}&changed=${changed}`;
}

function numberIn(
  text: AddressQuery[string],
  { least, most, usual }: { least: number; most: number; usual: number },
): number | null {
  if (text === undefined || text === '') return usual;
  const number = /^\d{1,5}(\.\d{1,20})?$/.test(String(text)) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : null;
}

function failed(problem: OverlayAddressProblem): OverlayAddress {
  return { place: null, problem };
}
