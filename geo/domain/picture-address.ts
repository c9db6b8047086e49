import type { Language } from './languages';
import type { LayerId } from './layers';
import type { MapAddress, MapView, Selection } from './map-address';
import { formatSelection, formatView } from './map-address';
import type { PublicPageId } from './public-pages';
import type { ShownLayer } from './shown-layers';

/** How small and how large a picture may be, in pixels a side and in all. */
export const PICTURE_LIMITS = { smallestPx: 200, largestPx: 2_000, mostPixels: 2_600_000 } as const;

/** How large signs and letters may be drawn. */
export const PICTURE_SCALES = ['1', '1.5', '2', '3'] as const;

/** How large a picture of the map is, in CSS pixels. */
export interface PictureSize {
  widthPx: number;
  heightPx: number;
}

/** The size of a file that `{w}x{h}.png` or `.svg` names; null for another form. */
export interface PictureFile extends PictureSize {
  format: 'png' | 'svg';
}

/** Reads the name of a picture's file; a sentence that says what is wrong when it is none that is made. */
export function parsePictureFile(name: string): PictureFile | string {
  const [, width = '', height = '', format] = /^(\d{1,9})x(\d{1,9})\.(png|svg)$/.exec(name) ?? [];
  if (format !== 'png' && format !== 'svg') return 'A picture is asked for as {width}x{height}.png or .svg.';
  const [widthPx, heightPx] = [Number(width), Number(height)];
  const { smallestPx, largestPx, mostPixels } = PICTURE_LIMITS;
  if (Math.min(widthPx, heightPx) < smallestPx || Math.max(widthPx, heightPx) > largestPx)
    return `Each side of a picture has ${smallestPx} to ${largestPx} pixels.`;
  if (widthPx * heightPx > mostPixels) return `A picture has at most ${mostPixels} pixels in all.`;
  return { widthPx, heightPx, format };
}

/** What a picture is asked to show, beside its size. */
export interface PictureAddress {
  size: PictureFile;
  language: Language;
  theme: 'light' | 'dark';
  scale: number;
  hasLegend: boolean;
  /** Whether a card over its left says what is selected. */
  hasCard: boolean;
  /** null: what shows the whole of what is selected, else of the atlas. */
  view: MapView | null;
  /** null: those that go with what is shown. */
  layers: readonly ShownLayer[] | null;
  map: Pick<MapAddress, 'audience' | 'time' | 'year' | 'compare' | 'measured' | 'selection'>;
  /** A share, whose scene and title it shows. */
  share: string | null;
  /** A page without a thing of its own, which it stands for. */
  page: PublicPageId | null;
}

/** The size of pictures that other sites show beside a link (Open Graph). */
export const PREVIEW_SIZE = { widthPx: 1_200, heightPx: 630 } as const;

// They are shown at half their size and less: letters are drawn larger.
const PREVIEW_SCALE = '1.5';

/** What a page's preview shows: a thing, a share, or the page itself. */
export type Previewed =
  | { selection: Selection }
  | { share: string }
  | { page: PublicPageId; layers?: readonly LayerId[] };

/** A smaller one, for those that take no picture so large. */
export const SMALL_PREVIEW_SIZE = { widthPx: 600, heightPx: 315 } as const;

/** The path of the picture that stands for a page wherever it is linked. */
export function previewPath(
  language: Language,
  shown: Previewed,
  { widthPx, heightPx }: PictureSize = PREVIEW_SIZE,
): string {
  const what =
    'selection' in shown
      ? `select=${encodeURIComponent(formatSelection(shown.selection)).replaceAll('%3A', ':')}&card=1`
      : 'share' in shown
        ? `share=${encodeURIComponent(shown.share)}`
        : `page=${shown.page}${shown.layers ? `&layers=${shown.layers.join(',')}` : ''}`;
  const scale = widthPx < PREVIEW_SIZE.widthPx ? '1' : PREVIEW_SCALE;
  return `/api/static/${widthPx}x${heightPx}.png?${what}&lang=${language}&scale=${scale}`;
}

// What is shared is seen in a window of about this size: its picture shows as much of the map.
const WINDOW = { widthPx: 1_000, heightPx: 720 };

/** A view from so far away that a picture laid out in so many pixels shows what the window showed that it was chosen in. */
export function viewAsInWindow(view: MapView, size: PictureSize): MapView {
  const { zoom } = viewFitted(view, WINDOW, size);
  return { ...view, zoom: Math.max(0, Math.min(view.zoom, zoom)) };
}

/** The view that shows in another picture all the land that a view shows in its own: the same middle, and a zoom at which it fits. */
export function viewFitted(view: MapView, from: PictureSize, to: PictureSize): MapView {
  const scale = Math.min(to.widthPx / from.widthPx, to.heightPx / from.heightPx);
  return { ...view, pitch: 0, zoom: view.zoom + Math.log2(scale) };
}

/** The path of the picture that stands for an address of the map, given by its query; its parts must be readable. */
export function mapPreviewPath(
  language: Language,
  query: Readonly<Record<string, string>>,
  view: MapView,
): string {
  const { widthPx, heightPx } = PREVIEW_SIZE;
  const scale = Number(PREVIEW_SCALE);
  const seen = viewAsInWindow(view, { widthPx: widthPx / scale, heightPx: heightPx / scale });
  const parts = {
    ...query,
    ...(query.view && { view: formatView(seen) }),
    ...(query.select && { card: '1' }),
    lang: language,
    scale: PREVIEW_SCALE,
  };
  return `/api/static/${widthPx}x${heightPx}.png?${new URLSearchParams(parts)}`;
}
