'use client';

import { useState } from 'react';
import { saveFile } from '../ui/save-file';
import { type PictureText, pictureOf } from './picture-of';

interface ChartPictureProps extends PictureText {
  figureId: string;
  fileName: string;
  words: { svg: string; png: string; failed: string };
}

const SCALE = 2;

/** Saves the chart as an SVG with its title, unit and sources, or as a PNG drawn from it at twice its size. */
export function ChartPicture({ figureId, fileName, words, ...text }: ChartPictureProps) {
  const [failed, setFailed] = useState(false);
  const save = async (as: 'svg' | 'png') => {
    try {
      const chart = document.querySelector<SVGSVGElement>(`#${figureId} svg`);
      if (!chart) throw new Error('there is no chart');
      const picture = pictureOf(chart, text);
      const svg = new Blob([picture.svg], { type: 'image/svg+xml' });
      saveFile(`${fileName}.${as}`, as === 'svg' ? svg : await drawn(svg, picture));
      setFailed(false);
    } catch {
      setFailed(true); // said in words below
    }
  };
  return (
    <>
      {(['svg', 'png'] as const).map((as) => (
        <button
          key={as}
          type="button"
          onClick={() => save(as)}
          className="min-h-11 font-semibold text-accent underline"
        >
          {words[as]}
        </button>
      ))}
      <span role="status">{failed && words.failed}</span>
    </>
  );
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
