import { saveFile } from '../ui/save-file';
import { type PictureText, pictureOf } from './picture-of';

const SCALE = 2;

/** Gives the reader a drawn chart as a file: an SVG that stands alone, or a PNG of twice its size in CSS pixels. */
export async function saveChart(
  chart: SVGSVGElement,
  text: PictureText,
  fileName: string,
  as: 'svg' | 'png',
): Promise<void> {
  const picture = pictureOf(chart, text);
  const svg = new Blob([picture.svg], { type: 'image/svg+xml' });
  saveFile(fileName, as === 'svg' ? svg : await drawn(svg, picture));
}

async function drawn(svg: Blob, { width, height }: { width: number; height: number }): Promise<Blob> {
  const image = new Image();
  image.src = URL.createObjectURL(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * SCALE, height * SCALE];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the canvas gave nothing'))),
      'image/png',
    );
  });
}
