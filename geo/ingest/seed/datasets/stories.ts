import { z } from 'zod';
import { FIRST_AUDIENCE } from '@/geo/domain/audience';
import { formatAt, LATEST_CLEARANCE_YEAR } from '@/geo/domain/map-address';
import { openScene } from '@/geo/domain/share-scene';
import { SHARE_STATE_VERSION, scenesOf, shareStateSchema } from '@/geo/domain/share-state';
import { dataset } from '../dataset';

const words = z.string().min(1);
const texts = z.strictObject({ az: words, en: words, ru: words, tr: words });

const scene = z.strictObject({
  view: words,
  layers: z.array(words),
  audience: words.default(FIRST_AUDIENCE),
  at: words.default(formatAt(LATEST_CLEARANCE_YEAR)),
  select: words.optional(),
});

/** The stories that come with the atlas: the very form of a share, in four languages, each figure by its claim. */
export const stories = dataset(
  'stories.yaml',
  z.strictObject({
    slug: words,
    order: z.number().int(),
    title: texts,
    text: texts,
    scene,
    steps: z.array(z.strictObject({ scene, claims: z.array(words), title: texts, text: texts })).min(1),
  }),
  ({ slug, order, title, text, scene: first, steps }) => {
    const state = shareStateSchema.parse({
      version: SHARE_STATE_VERSION,
      scene: first,
      steps: steps.map((step) => ({
        scene: step.scene,
        claims: step.claims,
        texts: headed(step.title, step.text),
      })),
    });
    for (const { gone, address } of scenesOf(state).map(openScene)) {
      const wrong = [...gone.map(({ name }) => name), ...address.ignored];
      if (wrong.length > 0) throw new Error(`the map has no ${wrong.join(', ')}`);
    }
    const claimIds = [...new Set(steps.flatMap((step) => step.claims))];
    return [
      {
        table: 'story',
        values: { slug, position: order, texts: headed(title, text), state, claim_ids: claimIds },
      },
    ];
  },
);

type Four = z.output<typeof texts>;

function headed(title: Four, text: Four) {
  const languages = Object.keys(title) as (keyof Four)[];
  return Object.fromEntries(
    languages.map((language) => [language, { title: title[language], text: text[language] }]),
  );
}
