'use client';

import { useState } from 'react';
import type { PictureText } from './picture-of';

interface ChartPictureProps extends PictureText {
  figureId: string;
  fileName: string;
  words: { svg: string; png: string; failed: string };
}

/** Saves the chart as an SVG with its title, unit and sources, or as a PNG drawn from it at twice its size. */
export function ChartPicture({ figureId, fileName, words, ...text }: ChartPictureProps) {
  const [failed, setFailed] = useState(false);
  const save = async (as: 'svg' | 'png') => {
    try {
      const chart = document.querySelector<SVGSVGElement>(`#${figureId} svg`);
      if (!chart) throw new Error('there is no chart');
      const { saveChart } = await import('./save-chart');
      await saveChart(chart, text, `${fileName}.${as}`, as);
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
