import { describe, expect, test } from 'vitest';
import { sceneOfLink } from '@/geo/domain/map-link';
import { sceneQuery } from '@/geo/domain/share-scene';

const HERE = 'https://atlas.example';
const SCENE = { view: '9/39.2/46.6', layers: ['deposits'], audience: 'investor' };

describe('a link to a view of the map', () => {
  test.each(['az', 'en', 'ru', 'tr'])('is read in %s, and writes the same view again', (language) => {
    expect(sceneOfLink(`${HERE}/${language}${sceneQuery(SCENE)}`, HERE)).toEqual(SCENE);
  });

  test('may have spaces around it, as a copied one has', () => {
    expect(sceneOfLink(` ${HERE}/en/${sceneQuery(SCENE)}\n`, HERE)).toEqual(SCENE);
  });

  test.each([
    ['of another atlas', `https://elsewhere.example/en${sceneQuery(SCENE)}`],
    ['of the same name without its encryption', `http://atlas.example/en${sceneQuery(SCENE)}`],
    ['of an address that is being typed', 'https://a'],
    ['of a shared page', `${HERE}/en/s/249-000-hectares?view=9/39.2/46.6`],
    ['of an embed', `${HERE}/en/embed${sceneQuery(SCENE)}`],
    ['of another page', `${HERE}/en/deposits?view=9/39.2/46.6`],
    ['in a language the atlas does not have', `${HERE}/de${sceneQuery(SCENE)}`],
    ['without a view', `${HERE}/en?layers=deposits`],
    ['with a view of another place', `${HERE}/en?view=9/48.8/2.3`],
    ['with a layer that is not there', `${HERE}/en?view=9/39.2/46.6&layers=atlantis`],
    ['that is only a query', '?view=9/39.2/46.6'],
    ['that is empty', ''],
  ])('is not one %s', (_, text) => {
    expect(sceneOfLink(text, HERE)).toBeNull();
  });
});
