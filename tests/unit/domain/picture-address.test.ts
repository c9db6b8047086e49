import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '@/geo/domain/languages';
import { MESSAGES } from '@/geo/domain/messages';
import { mapPreviewPath, parsePictureFile, previewPath, viewAsInWindow } from '@/geo/domain/picture-address';
import { PUBLIC_PAGE_IDS, PUBLIC_PAGES } from '@/geo/domain/public-pages';

describe('the name of a picture', () => {
  test('says its size and format', () => {
    expect(parsePictureFile('1200x630.png')).toEqual({ widthPx: 1_200, heightPx: 630, format: 'png' });
    expect(parsePictureFile('200x2000.svg')).toEqual({ widthPx: 200, heightPx: 2_000, format: 'svg' });
  });

  test('of another form or size is answered with what is wrong', () => {
    for (const name of [
      '',
      '600',
      '600x400',
      '600x400.gif',
      '-600x400.png',
      '6e2x400.png',
      '600x400.png ',
      '٦٠٠x400.png',
    ])
      expect(parsePictureFile(name), name).toMatch(/asked for as/);
    for (const name of [
      '1x1.png',
      '199x630.png',
      '2001x630.png',
      '100000x100000.png',
      '999999999x999999999.png',
    ])
      expect(parsePictureFile(name), name).toMatch(/200 to 2000/);
    expect(parsePictureFile('2000x2000.png')).toMatch(/2600000 pixels/);
  });
});

describe('the picture of a page', () => {
  test('is asked for by what the page is about', () => {
    expect(previewPath('az', { selection: { kind: 'deposit', slug: 'vejneli' } })).toBe(
      '/api/static/1200x630.png?select=deposit:vejneli&card=1&lang=az&scale=1.5',
    );
    expect(previewPath('en', { page: 'blocked', layers: ['exercise', 'infrastructure'] })).toContain(
      '?page=blocked&layers=exercise,infrastructure&lang=en',
    );
    expect(previewPath('en', { page: 'map' })).toBe('/api/static/1200x630.png?page=map&lang=en&scale=1.5');
    expect(previewPath('tr', { share: 'a-b-c' }, { widthPx: 600, heightPx: 315 })).toBe(
      '/api/static/600x315.png?share=a-b-c&lang=tr&scale=1',
    );
    expect(previewPath('en', { selection: { kind: 'region', slug: 'A+B&c' } })).toContain(
      'select=region:A%2BB%26c&',
    );
  });

  test('of a view shows as much as a window does: 420 of 720 pixels are 0.78 zoom levels farther away', () => {
    const view = { zoom: 9, latitude: 39.4, longitude: 47, bearing: 0, pitch: 0 };
    expect(viewAsInWindow(view, { widthPx: 800, heightPx: 420 }).zoom).toBeCloseTo(8.22, 2);
    expect(viewAsInWindow(view, { widthPx: 2_000, heightPx: 1_000 }).zoom).toBe(9);
    const path = mapPreviewPath('en', { view: '9/39.4/47', layers: 'deposits' }, view);
    expect(new URL(`http://a${path}`).searchParams.get('view')).toBe('8.22/39.4/47');
  });
});

test('every page has its own title and a description of 40 to 170 characters in each language', () => {
  for (const language of LANGUAGES) {
    const words = MESSAGES[language];
    for (const id of PUBLIC_PAGE_IDS) {
      expect(PUBLIC_PAGES[id].title(words), id).toMatch(/\S/);
      const { length } = words.preview.pages[id];
      expect(length >= 40 && length <= 170, `${language} ${id}: ${length}`).toBe(true);
    }
    expect(new Set(Object.values(words.preview.pages)).size).toBe(PUBLIC_PAGE_IDS.length);
  }
});
