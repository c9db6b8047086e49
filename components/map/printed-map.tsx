'use client';

import type { MapRef } from '@vis.gl/react-maplibre';
import { useRef, useState } from 'react';

/** The pictures that a map is printed as: the right side of a divided one is seen from so many per cent of the width on. */
export interface PrintedSides {
  left: string;
  right: { picture: string; fromPercent: number } | null;
}

interface PrintedMapProps {
  map: MapRef;
  sides: PrintedSides;
  names: Record<'left' | 'right', string> | null;
  /** Told when all of it can be printed. */
  onDrawn: () => void;
}

const HIGHEST_MM = 150; // the legend shall have room below it

/** A map on paper. All in it is measured in parts of its width, so that its scale stays true however large the paper is. */
export function PrintedMap({ map, sides, names, onDrawn }: PrintedMapProps) {
  const [{ widthPx, heightPx, bearing, scale }] = useState(() => frameOf(map));
  const { left, right } = sides;
  const awaited = useRef(right ? 2 : 1);
  const onLoad = () => {
    awaited.current -= 1;
    if (awaited.current === 0) onDrawn();
  };
  return (
    <figure className="print-map" style={{ width: `min(100%, ${(HIGHEST_MM * widthPx) / heightPx}mm)` }}>
      <div className="print-sides">
        {/* biome-ignore lint/performance/noImgElement: the picture is made here and now */}
        <img src={left} alt="" onLoad={onLoad} />
        {right && (
          <>
            {/* biome-ignore lint/performance/noImgElement: as above */}
            <img
              src={right.picture}
              alt=""
              onLoad={onLoad}
              style={{ clipPath: `inset(0 0 0 ${right.fromPercent}%)` }}
            />
            <div className="print-line" style={{ left: `${right.fromPercent}%` }} />
          </>
        )}
      </div>
      {right && names && (
        <p className="print-names">
          <span>← {names.left}</span>
          <span>{names.right} →</span>
        </p>
      )}
      <figcaption>
        <span className="print-north" style={{ transform: `rotate(${-bearing}deg)` }}>
          ↑
        </span>{' '}
        N{' '}
        {scale && (
          <>
            <span className="print-scale" style={{ width: `${(100 * scale.widthPx) / widthPx}%` }} />{' '}
            {scale.text}
          </>
        )}
      </figcaption>
    </figure>
  );
}

function frameOf(map: MapRef) {
  const { clientWidth, clientHeight } = map.getContainer();
  const bar = map.getContainer().querySelector<HTMLElement>('.maplibregl-ctrl-scale');
  return {
    widthPx: clientWidth,
    heightPx: clientHeight,
    bearing: map.getBearing(),
    scale: bar && { widthPx: Number.parseFloat(bar.style.width), text: bar.textContent },
  };
}
