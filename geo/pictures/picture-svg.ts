import { escaped } from '@/geo/domain/escaped';
import { pictureFrame } from '@/geo/spatial/picture-frame';
import { PALETTES } from '@/geo/style/palette';
import { drawSides } from './draw-sides';
import { band } from './furniture/band';
import { card } from './furniture/card';
import { divider } from './furniture/divider';
import { exerciseMark } from './furniture/exercise-mark';
import { legendBox } from './furniture/legend-box';
import { readersMarks } from './furniture/marks';
import type { Piece } from './furniture/piece';
import { scaleAndNorth } from './furniture/scale-and-north';
import { cardWidth, dividerPlace, frameOptions } from './layout';
import type { Lettering } from './lettering/lettering';
import type { PictureJob } from './picture-job';
import { tileFeatures } from './tile-features';

const NAMESPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';

/** The picture of a job as SVG: the same for the same job, without fonts, scripts or anything from outside. */
export function pictureSvg(job: PictureJob, lettering: Lettering): string {
  const { words, map, view, widthPx, heightPx } = job;
  const palette = PALETTES[map.theme];
  const frame = pictureFrame(view, frameOptions(job, words.card !== null));
  const leftPx = words.card ? cardWidth(widthPx) : 0;
  const tools = { widthPx, heightPx, leftPx, palette, lettering, words };
  const foot = band(tools);
  const footPx = foot.box.bottom - foot.box.top;
  const mark = exerciseMark(tools);
  const dividerPx = dividerPlace(leftPx, widthPx);
  const between = divider(dividerPx, footPx, tools);
  const cover = words.card ? [{ left: 0, top: 0, right: leftPx, bottom: heightPx }] : [];
  const features = tileFeatures(job.tiles);
  const draw = (pieces: readonly (Piece | null)[]) => {
    const taken = [...cover, ...pieces.filter(isThere).map(({ box }) => box)];
    return drawSides(job, { frame, features, lettering, dividerPx, taken });
  };
  // Twice, for only what is drawn tells how large the legend is, and labels keep out of it.
  const legend = words.card ? null : legendBox(draw([between, foot, mark]).legend, tools, footPx);
  const isAlong = legend?.box.left === 0;
  const scale = scaleAndNorth(frame, tools, footPx + (isAlong ? legend.box.bottom - legend.box.top : 0));
  const pieces = [between, foot, mark, legend, scale];
  const drawn = draw(pieces);
  const beside = words.card && card(words.card, drawn.legend, tools);
  return [
    `<svg ${NAMESPACES} width="${Math.round(widthPx * job.scale)}" height="${Math.round(heightPx * job.scale)}" viewBox="0 0 ${widthPx} ${heightPx}" role="img" aria-labelledby="title description" lang="${map.language}">`,
    `<title id="title">${escaped(words.title)}</title><desc id="description">${escaped(words.description)}</desc>`,
    `<defs>${drawn.definitions}</defs>`,
    drawn.svg,
    readersMarks(job, frame, palette),
    ...[...pieces, beside].filter(isThere).map(({ svg }) => svg),
    '</svg>',
  ].join('');
}

const isThere = (piece: Piece | null): piece is Piece => piece !== null;
