import { describe, expect, test } from 'vitest';
import { type HostMessage, readHostMessage, viewMessage } from '@/geo/domain/embed-messages';
import { WHOLE_VIEW } from '@/geo/domain/map-address';
import {
  editPath,
  embedCode,
  embedPath,
  geoUri,
  parseEmbedOptions,
  parseSharedPath,
} from '@/geo/domain/share-address';
import { shareSlug } from '@/geo/domain/share-slug';

describe('the address of an embed', () => {
  test('holds the view and what differs from the usual look, and reads back', () => {
    const path = embedPath(
      'en',
      { query: '?view=8/39.68/46.75&layers=none' },
      {
        controls: false,
        theme: 'dark',
        host: 'https://example.org',
      },
    );
    expect(path).toBe(
      '/en/embed?view=8/39.68/46.75&layers=none&controls=0&theme=dark&host=https%3A%2F%2Fexample.org',
    );
    const query = Object.fromEntries(new URL(path, 'http://localhost').searchParams);
    expect(parseEmbedOptions(query)).toEqual({
      controls: false,
      locked: true,
      theme: 'dark',
      host: 'https://example.org',
    });
    expect(embedPath('az', { slug: 'qizil-ab2c' })).toBe('/az/embed/qizil-ab2c');
  });

  test.each(['*', 'null', 'https://a.example/path', 'javascript:alert(1)', 'https://a.example?x', ''])(
    'takes no host %j',
    (host) => {
      expect(parseEmbedOptions({ host }).host).toBeNull();
    },
  );

  test('stands in HTML whose title and address cannot leave their attribute', () => {
    const code = embedCode('https://a.example/?x=1&y="', '"><script>', { width: '100%', height: 520 });
    expect(code).toMatch(/^<iframe [^<>]*><\/iframe>$/);
    expect(code).toContain('src="https://a.example/?x=1&amp;y=&quot;"');
  });
});

test('the token of an edit link stands after the #', () => {
  expect(editPath('tr', 'abc-def', 'TOKEN')).toBe('/tr/s/abc-def/edit#TOKEN');
});

test.each([
  ['/en/s/qizil-ab2c', { language: 'en', slug: 'qizil-ab2c' }],
  ['/ru/embed/qizil-ab2c/', { language: 'ru', slug: 'qizil-ab2c' }],
  ['/de/s/qizil-ab2c', null],
  ['/en/deposits/vejneli', null],
  ['/en/s/qizil-ab2c/edit', null],
])('%s names %j', (path, named) => {
  expect(parseSharedPath(path)).toEqual(named);
});

test('the geo: address is the middle of the view (RFC 5870)', () => {
  expect(geoUri(WHOLE_VIEW)).toBe('geo:39.68000,46.75000?z=8');
});

describe('a slug', () => {
  const random = Uint8Array.from({ length: 16 }, (_, index) => index);

  test('is read from the title of a listed share', () => {
    expect(shareSlug('Vejnəli: üç rəqəm — İşıq!', random)).toBe('vejneli-uc-reqem-isiq-abcd');
  });

  test('says nothing where the share is not listed, or its title has no Latin letter', () => {
    expect(shareSlug(null, random)).toBe('abcdefghjkmn');
    expect(shareSlug('Золото', random)).toBe('abcdefghjkmn');
  });
});

describe('a message of the page around', () => {
  test('asks for a view or a selection', () => {
    const messages: HostMessage[] = [
      { type: 'filiz:set-view', view: '9/39.2/46.6' },
      { type: 'filiz:select', select: 'deposit:vejneli' },
      { type: 'filiz:select', select: null },
    ];
    expect(messages.map(readHostMessage)).toEqual([
      { view: { zoom: 9, latitude: 39.2, longitude: 46.6, bearing: 0, pitch: 0 } },
      { selection: { kind: 'deposit', slug: 'vejneli' } },
      { selection: null },
    ]);
  });

  test.each([
    [null],
    ['filiz:select'],
    [{ type: 'filiz:set-view', view: '9/99/46' }],
    [{ type: 'filiz:set-view', view: { zoom: 9 } }],
    [{ type: 'filiz:select', select: 'script:alert' }],
    [{ type: 'filiz:select' }],
    [{ type: 'eval', code: '1' }],
  ])('is not read: %j', (message) => {
    expect(readHostMessage(message)).toBeNull();
  });

  test('is answered with where the map looks', () => {
    expect(viewMessage(WHOLE_VIEW)).toEqual({ type: 'filiz:view', view: '8/39.68/46.75' });
  });
});
