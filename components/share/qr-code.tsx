'use client';

import { Download } from 'lucide';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { encode, renderSVG } from 'uqr';
import { Icon } from '../ui/icon';

const BORDER = 4; // quiet zone of ISO/IEC 18004, in modules
const PNG_SIZE = 1_024;

/** A link as a QR code, to look at and to take away as SVG or PNG. Black on white in both themes, for scanners need that. */
export function QrCode({ text }: { text: string }) {
  const t = useTranslations('share');
  const svg = useMemo(
    () => `data:image/svg+xml;utf8,${encodeURIComponent(renderSVG(text, { border: BORDER }))}`,
    [text],
  );
  const png = useMemo(() => pngOf(text), [text]);
  const link = 'flex min-h-11 items-center gap-2 font-semibold text-accent underline';
  return (
    <div className="flex items-center gap-4">
      {/* biome-ignore lint/performance/noImgElement: the picture is made here and now */}
      <img src={svg} alt={t('qr')} width={144} height={144} className="rounded-lg border border-line" />
      <div>
        <p className="font-semibold">{t('qr')}</p>
        <a href={svg} download="filiz.svg" className={link}>
          <Icon of={Download} size={16} /> SVG
        </a>
        <a href={png} download="filiz.png" className={link}>
          <Icon of={Download} size={16} /> PNG
        </a>
      </div>
    </div>
  );
}

function pngOf(text: string): string {
  const { data, size } = encode(text, { border: BORDER });
  const canvas = document.createElement('canvas');
  const modulePx = Math.max(1, Math.floor(PNG_SIZE / size));
  canvas.width = size * modulePx;
  canvas.height = size * modulePx;
  const context = canvas.getContext('2d');
  if (!context) return '';
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000000';
  for (const [row, modules] of data.entries()) {
    for (const [column, isDark] of modules.entries()) {
      if (isDark) context.fillRect(column * modulePx, row * modulePx, modulePx, modulePx);
    }
  }
  return canvas.toDataURL('image/png');
}
