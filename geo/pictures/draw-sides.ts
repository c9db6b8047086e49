import type { Box } from '@/geo/spatial/clip-to-box';
import type { PictureFrame } from '@/geo/spatial/picture-frame';
import { atlasStyle } from '@/geo/style/atlas-style';
import { PALETTES } from '@/geo/style/palette';
import { symbols } from '@/geo/style/symbols';
import { drawnLegend } from './furniture/legend-lines';
import type { Lettering } from './lettering/lettering';
import { drawMap } from './map-layers';
import type { PictureJob, PictureLegend, Side } from './picture-job';
import { Images } from './svg/images';
import { LabelBoxes } from './svg/label-boxes';
import type { TileFeature } from './tile-features';

interface SideTools {
  frame: PictureFrame;
  features: ReadonlyMap<string, readonly TileFeature[]>;
  lettering: Lettering;
  /** Where the right side of a divided map begins. */
  dividerPx: number;
  /** What labels keep out of. */
  taken: readonly Box[];
}

/** The map of a picture, whole or with its right side over the left one, and what of the legend was drawn on the sides it explains. */
export function drawSides(
  job: PictureJob,
  tools: SideTools,
): { svg: string; definitions: string; legend: PictureLegend[] } {
  const { widthPx, heightPx, map, right, words } = job;
  const { dividerPx } = tools;
  const beyond = (left: number, end: number): Box => ({ left, right: end, top: 0, bottom: heightPx });
  const drawn = [
    drawSide('left', job, map, right ? [beyond(dividerPx, widthPx)] : [], tools),
    ...(right ? [drawSide('right', job, { ...map, ...right }, [beyond(0, dividerPx)], tools)] : []),
  ];
  const namesOn = (side: Side) => drawn.flatMap((one) => (one.side === side ? one.names : []));
  const clip = `<clipPath id="right-side"><rect x="${dividerPx}" width="${widthPx - dividerPx}" height="${heightPx}"/></clipPath>`;
  const [left, other] = drawn.map(({ svg }) => svg);
  return {
    svg: left + (other === undefined ? '' : `<g clip-path="url(#right-side)">${other}</g>`),
    definitions: [...new Set(drawn.flatMap(({ definitions }) => definitions))].join('') + (right ? clip : ''),
    legend: words.legend.flatMap((one) => drawnLegend([one], one.sides.flatMap(namesOn))),
  };
}

// Names keep to their own side: the other one would cut them.
function drawSide(
  side: Side,
  { widthPx, heightPx, view }: PictureJob,
  map: PictureJob['map'],
  beyond: readonly Box[],
  { frame, features, lettering, taken }: SideTools,
) {
  const images = new Images(symbols(PALETTES[map.theme]), lettering, view.bearing);
  const boxes = new LabelBoxes(widthPx, heightPx);
  for (const box of [...taken, ...beyond]) boxes.take(box);
  const style = atlasStyle({ ...map, origin: '', tileVersion: '' });
  const { svg, drawnLayers } = drawMap(style, features, { frame, images, lettering, boxes });
  return { side, svg, names: [...images.drawn, ...drawnLayers], definitions: images.definitions() };
}
