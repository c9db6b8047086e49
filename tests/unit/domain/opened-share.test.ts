import { describe, expect, test } from 'vitest';
import { type OpenedShare, plainViewOf } from '@/geo/domain/opened-share';
import type { ShareChange } from '@/geo/domain/share-changes';
import { readShareState } from '@/geo/domain/share-state';

const SCENE = { view: '9/39.2/46.6', layers: ['deposits:40'], audience: 'public', at: '2024-12-31' };
const TEXTS = { en: { title: 'Gold', text: '' } };

interface Made {
  state?: object;
  texts?: typeof TEXTS | null;
  changes?: ShareChange[];
}

function opened({ state = {}, texts = null, changes = [] }: Made = {}): OpenedShare {
  const read = readShareState({ version: 1, scene: SCENE, ...state });
  if (!read) throw new Error('not a state');
  const row = {
    slug: 'abcdefghjkmn',
    state: read,
    texts,
    author: null,
    data_version: 1,
    embed_hosts: [],
    is_listed: false,
    created_on: '2026-01-02',
    expires_on: null,
    is_story: false,
  };
  return {
    share: { ...row, is_exercise: false },
    changes,
    selected: [],
    figures: [],
    tileVersion: '1',
    withSurveyed: false,
  };
}

describe('a short link', () => {
  test('leads to the map as it was shared', () => {
    expect(plainViewOf(opened())).toBe('?view=9/39.2/46.6&layers=deposits:40&audience=public&at=2024-12-31');
  });

  test('leads there too when only the data are newer, or what it selects has another slug', () => {
    const names = { az: 'Vejnəli', en: 'Vejnaly', ru: 'Вежнали', tr: 'Vejneli' };
    const changes: ShareChange[] = [
      { part: 'data', from: 1, to: 2 },
      { part: 'renamed', name: 'vejnaly', names },
    ];
    expect(plainViewOf(opened({ changes }))).toContain('view=9/39.2/46.6');
  });

  test.each<ShareChange>([
    { part: 'layer', name: 'glaciers' },
    { part: 'feature', name: 'deposit:atlantis' },
    { part: 'kind', name: 'quarry:agdam' },
    { part: 'compare', name: 'geologist' },
  ])('opens a page that tells what is gone: %j', (change) => {
    expect(plainViewOf(opened({ changes: [change] }))).toBeNull();
  });
});

test.each([
  ['a title', { texts: TEXTS }],
  ['notes', { state: { notes: [{ at: [46.6, 39.2], texts: { en: 'Here' } }] } }],
  ['steps', { state: { steps: [{ scene: SCENE, texts: TEXTS, claims: [] }] } }],
] as [string, Made][])('a share with %s has a page of its own', (_, made) => {
  expect(plainViewOf(opened(made))).toBeNull();
});
