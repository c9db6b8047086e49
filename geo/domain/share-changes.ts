import { z } from 'zod';
import { textsSchema } from './figure';
import { HAZARD_DATASETS } from './hazard-area';
import type { Texts } from './languages';
import { type GonePart, openScene, type Scene } from './share-scene';
import { type ShareState, scenesOf } from './share-state';

/** What a share selects, as the atlas has it now: under another slug perhaps, or without names when it is gone. */
export const selectedNowSchema = z.object({
  kind: z.string(),
  asked: z.string(),
  slug: z.string(),
  names: textsSchema.nullable(),
  /** Of hazard areas. */
  dataset: z.enum(HAZARD_DATASETS).nullable(),
});

export type SelectedNow = z.output<typeof selectedNowSchema>;

/** What is otherwise than when a share was made. */
export type ShareChange =
  | GonePart
  | { part: 'feature'; name: string }
  | { part: 'renamed'; name: string; names: Texts }
  | { part: 'claim'; name: string }
  | { part: 'data'; from: number; to: number };

/** What the atlas has now of what a share names. */
export interface KnownNow {
  selected: readonly SelectedNow[];
  claimIds: ReadonlySet<string>;
  dataVersion: number;
}

/** Everything that has changed since a share was made, each thing once: what is gone, what is renamed, the data. */
export function changesSince(state: ShareState, madeWith: number, now: KnownNow): ShareChange[] {
  const gone = scenesOf(state).flatMap((scene) => openScene(scene).gone);
  const kindsGone = new Set(gone.filter(({ part }) => part === 'kind').map(({ name }) => name));
  const features = now.selected.flatMap(({ kind, asked, slug, names }): ShareChange[] => {
    if (kindsGone.has(`${kind}:${asked}`)) return [];
    if (!names) return [{ part: 'feature', name: `${kind}:${asked}` }];
    return slug === asked ? [] : [{ part: 'renamed', name: asked, names }];
  });
  const claims = state.steps
    .flatMap((step) => step.claims)
    .filter((id) => !now.claimIds.has(id))
    .map((name) => ({ part: 'claim' as const, name }));
  const data =
    now.dataVersion === madeWith ? [] : [{ part: 'data' as const, from: madeWith, to: now.dataVersion }];
  const all: ShareChange[] = [...gone, ...features, ...claims, ...data];
  return [...new Map(all.map((change) => [JSON.stringify(change), change])).values()];
}

/** The kinds and slugs that scenes select, each once. */
export function selectionsOf(scenes: readonly Scene[]): { kind: string; slug: string }[] {
  const texts = scenes.flatMap(({ select }) => select ?? []);
  return [...new Set(texts)].map((text) => {
    const [kind = '', slug = ''] = text.split(':');
    return { kind, slug };
  });
}

/** The selections (`kind:slug`) that are areas of the exercise set, under the slug asked for and the present one. */
export function exerciseAmong(selected: readonly SelectedNow[]): Set<string> {
  const invented = selected.filter(({ dataset }) => dataset === 'exercise');
  return new Set(invented.flatMap(({ kind, asked, slug }) => [`${kind}:${asked}`, `${kind}:${slug}`]));
}

/** The state with every renamed selection under its present slug, so that the map finds it. */
export function withPresentSlugs(state: ShareState, selected: readonly SelectedNow[]): ShareState {
  const present = new Map(selected.map(({ kind, asked, slug }) => [`${kind}:${asked}`, `${kind}:${slug}`]));
  const renamed = <Scene extends { select?: string | undefined }>(scene: Scene): Scene =>
    scene.select ? { ...scene, select: present.get(scene.select) ?? scene.select } : scene;
  return {
    ...state,
    scene: renamed(state.scene),
    steps: state.steps.map((step) => ({ ...step, scene: renamed(step.scene) })),
  };
}
