import { openShare } from '@/geo/atlas/open-share';
import { pictured } from '@/geo/atlas/pictured';
import { type MapSide, rightSide } from '@/geo/domain/divided-map';
import { AtlasError } from '@/geo/domain/errors';
import { inLanguage } from '@/geo/domain/in-language';
import { firstLayers, type MapView, type Selection } from '@/geo/domain/map-address';
import { MESSAGES } from '@/geo/domain/messages';
import type { OpenedShare } from '@/geo/domain/opened-share';
import { type PictureAddress, viewAsInWindow } from '@/geo/domain/picture-address';
import type { Pictured } from '@/geo/domain/pictured';
import { PUBLIC_PAGES, type PublicPage } from '@/geo/domain/public-pages';
import { openScene } from '@/geo/domain/share-scene';
import { type ShownLayer, withLayer } from '@/geo/domain/shown-layers';
import { featureCard } from './feature-card';
import type { PictureCard, PictureJob } from './picture-job';

/** What a picture shows, read from the atlas: the map of its address, of a share or of a page, and what the card says. */
export interface Subject extends Pick<PictureJob, 'pins' | 'measured'> {
  /** null where `feature` or the whole atlas is to be shown whole. */
  view: MapView | null;
  layers: readonly ShownLayer[];
  map: PictureAddress['map'];
  feature: Pictured | null;
  isExercise: boolean;
  /** What it is called for a reader who cannot see it. */
  title: string;
  card: PictureCard | null;
  /** Whether search engines may find it. */
  isListed: boolean;
}

/** What the right side of the picture draws; null where the map is whole. */
export function rightOf({ layers, map: { compare, year, time } }: Subject): MapSide | null {
  return compare && rightSide({ layers, year, time }, compare);
}

/** Reads what a picture is of. Throws not_found for a share or a thing that is not there. */
export async function subjectOf(address: PictureAddress): Promise<Subject> {
  if (address.share) return shareSubject(await openShare(address.share), address);
  if (address.page) return pageSubject(address, address.page);
  const { selection } = address.map;
  const feature = selection && (await pictured(selection));
  const layers = layersWith(selection, feature, address.layers ?? firstLayers(address.map.audience));
  const words = MESSAGES[address.language];
  return {
    view: address.view,
    layers,
    map: address.map,
    feature,
    isExercise: layers.some(({ id }) => id === 'exercise'),
    title: feature?.names[address.language] ?? words.pages.title,
    card:
      feature && address.hasCard ? featureCard(address.map.selection?.kind, feature, address.language) : null,
    pins: [],
    measured: address.map.measured,
    isListed: true,
  };
}

// A hazard area is outlined by its own layer, which must be there.
function layersWith(
  selection: Selection | null,
  feature: Pictured | null,
  layers: readonly ShownLayer[],
): readonly ShownLayer[] {
  if (selection?.kind !== 'hazard' || !feature) return layers;
  return withLayer(layers, feature.dataset === 'exercise' ? 'exercise' : 'hazard_areas');
}

function pageSubject(address: PictureAddress, page: NonNullable<PictureAddress['page']>): Subject {
  const words = MESSAGES[address.language];
  const { title, layers: own, isPrivate }: PublicPage = PUBLIC_PAGES[page];
  const heading = title(words);
  const layers = address.layers ?? own.map((id) => ({ id, opacityPercent: 100 }));
  return {
    view: address.view,
    layers,
    map: address.map,
    feature: null,
    isExercise: layers.some(({ id }) => id === 'exercise'),
    title: heading,
    card: {
      kind: words.preview.atlas,
      heading: heading.replace(/^Filiz: (.)/, (_, letter: string) =>
        letter.toLocaleUpperCase(address.language),
      ),
      text: words.preview.pages[page],
    },
    pins: [],
    measured: [],
    isListed: !isPrivate,
  };
}

async function shareSubject({ share, selected }: OpenedShare, address: PictureAddress): Promise<Subject> {
  const { language, size, scale } = address;
  const words = MESSAGES[language];
  const opened = openScene(share.state.scene).address;
  const { selection } = opened;
  const isThere = selected.some(
    ({ kind, slug, names }) => names && kind === selection?.kind && slug === selection.slug,
  );
  const feature = isThere && selection ? await pictured(selection).catch(asMissing) : null;
  const said = inLanguage(share.texts, language)?.value;
  const heading = said?.title ?? feature?.names[language] ?? words.share.untitled;
  return {
    view:
      address.view ??
      viewAsInWindow(opened.view, { widthPx: size.widthPx / scale, heightPx: size.heightPx / scale }),
    layers: layersWith(feature ? selection : null, feature, opened.layers),
    map: { ...opened, selection: feature ? selection : null },
    feature,
    isExercise: share.is_exercise,
    title: heading,
    card: {
      kind: share.is_story ? words.share.story : words.share.sharedView,
      heading,
      text: said?.text ?? '',
    },
    pins: share.state.notes.map(({ at }) => at),
    measured: opened.measured,
    isListed: share.is_listed,
  };
}

function asMissing(failure: unknown): null {
  if (failure instanceof AtlasError && failure.kind === 'not_found') return null;
  throw failure;
}
