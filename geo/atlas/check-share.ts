import { dayInBaku } from '@/geo/domain/day-in-baku';
import { AtlasError } from '@/geo/domain/errors';
import type { ShareInput } from '@/geo/domain/share';
import { openScene } from '@/geo/domain/share-scene';
import { scenesOf } from '@/geo/domain/share-state';

/** Throws bad_request for a share that could not be shown as it is meant: unknown layers, a past last day, a list entry without a title. */
export function checkShare({ state, expiresOn, isListed, texts }: ShareInput): void {
  const scenes = scenesOf(state).map(openScene);
  const unknown = scenes.flatMap(({ gone }) => gone.map(({ name }) => name));
  const unread = scenes.flatMap(({ address }) => address.ignored);
  if (unknown.length > 0) refuse(`This atlas does not know: ${[...new Set(unknown)].join(', ')}.`);
  if (unread.length > 0)
    refuse(`These parts of the view cannot be read: ${[...new Set(unread)].join(', ')}.`);
  if (expiresOn !== null && expiresOn < dayInBaku(new Date())) refuse('The last day is past.');
  if (isListed && !texts) refuse('A share in the public list needs a title.');
}

function refuse(detail: string): never {
  throw new AtlasError('bad_request', detail);
}
