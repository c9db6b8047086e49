import { z } from 'zod';
import { MAP_BOUNDS, parseDivider, parseMeasured, parseView } from './map-address';
import { MAX_NOTE, MAX_NOTES, MAX_STEPS } from './share-limits';
import type { Scene } from './share-scene';
import { UPGRADES, type Upgrades } from './share-state-upgrades';
import { filledText, headedTextsSchema, inSomeLanguages } from './share-text';

/** The version of the state that is written now. A change of its form is a new number and a step in `UPGRADES`. */
export const SHARE_STATE_VERSION = 1;

const MOST_CLAIMS = 20;
const [WEST, SOUTH, EAST, NORTH] = MAP_BOUNDS;

const part = (form: RegExp, longest: number) => z.string().max(longest).regex(form);

// Names of layers, kinds and audiences are not checked against today's: one that is gone is told when the share is opened.
const sceneSchema: z.ZodType<Scene> = z.strictObject({
  view: z
    .string()
    .max(80)
    .refine((text) => parseView(text) !== null, 'is no view of this map'),
  layers: z
    .array(part(/^[a-z_]{1,40}(:(100|[1-9]\d|[5-9]))?$/, 44))
    .max(20)
    .refine(
      (layers) => new Set(layers.map((layer) => layer.split(':', 1)[0])).size === layers.length,
      'names one twice',
    ),
  audience: part(/^[a-z_]{1,40}$/, 40),
  at: z.iso.date().optional(),
  known: z.iso.date().optional(),
  compare: part(/^[a-z0-9_-]{1,40}$/, 40).optional(),
  divider: z
    .string()
    .max(3)
    .refine((text) => parseDivider(text) !== null, 'is no place on the map')
    .optional(),
  measure: z
    .string()
    .max(4_000)
    .refine((text) => parseMeasured(text) !== null, 'is no line on this map')
    .optional(),
  select: part(/^[a-z]{1,40}:[A-Za-z0-9+-]{1,80}$/, 121).optional(),
});

const noteSchema = z.strictObject({
  /** [longitude, latitude] in degrees (WGS 84). */
  at: z.tuple([z.number().min(WEST).max(EAST), z.number().min(SOUTH).max(NORTH)]),
  texts: inSomeLanguages(filledText(MAX_NOTE)),
});

const stepSchema = z.strictObject({
  scene: sceneSchema,
  texts: headedTextsSchema,
  /** The claims whose figures stand in the text where it says `{id}`. */
  claims: z
    .array(part(/^[a-z0-9-]{1,120}$/, 120))
    .max(MOST_CLAIMS)
    .default([]),
});

/** What a share shows, version 1: a scene, notes pinned on the map, and the steps of a story. */
export const shareStateSchema = z.strictObject({
  version: z.literal(SHARE_STATE_VERSION),
  scene: sceneSchema,
  notes: z.array(noteSchema).max(MAX_NOTES).default([]),
  steps: z.array(stepSchema).max(MAX_STEPS).default([]),
});

const statedScenesSchema = z.object({
  version: z.literal(SHARE_STATE_VERSION),
  scene: sceneSchema,
  steps: z.array(z.object({ scene: sceneSchema })).default([]),
});

export type ShareState = z.output<typeof shareStateSchema>;

export type ShareNote = ShareState['notes'][number];

export type ShareStep = ShareState['steps'][number];

/** Reads a state of any version that was ever written, brought up to the present one; null when it is none. */
export function readShareState(stored: unknown, upgrades: Upgrades = UPGRADES): ShareState | null {
  return shareStateSchema.safeParse(upgraded(stored, upgrades)).data ?? null;
}

/** Reads no more than the scenes of a state of any version, the one it opens with first; null when it is none. */
export function readScenes(stored: unknown): Scene[] | null {
  const read = statedScenesSchema.safeParse(upgraded(stored, UPGRADES));
  return read.success ? scenesOf(read.data) : null;
}

function upgraded(stored: unknown, upgrades: Upgrades): unknown {
  let state = stored;
  for (let steps = 0; steps <= SHARE_STATE_VERSION; steps++) {
    const version = versionOf(state);
    const upgrade = version === null || version >= SHARE_STATE_VERSION ? undefined : upgrades[version];
    if (!upgrade) break;
    state = upgrade(state as Record<string, unknown>);
  }
  return state;
}

/** Every scene of a state: the one it opens with, then those of its steps. */
export function scenesOf({ scene, steps }: z.output<typeof statedScenesSchema>): Scene[] {
  return [scene, ...steps.map((step) => step.scene)];
}

function versionOf(state: unknown): number | null {
  if (typeof state !== 'object' || state === null || !Object.hasOwn(state, 'version')) return null;
  const { version } = state as { version: unknown };
  return typeof version === 'number' ? version : null;
}
