'use client';

import { PencilLine } from 'lucide';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Icon } from '../ui/icon';
import { useIsLive } from '../ui/use-is-live';

const DrawTool = dynamic(() => import('./draw-tool').then((module) => module.DrawTool), {
  ssr: false,
  loading: () => <div className="min-h-64" />,
});

/** Opens the tools for a shape of one's own; they are loaded only then. */
export function DrawIsland({ tileVersion }: { tileVersion: string }) {
  const t = useTranslations('overlay.draw');
  const [isOpen, setOpen] = useState(false);
  const isLive = useIsLive();
  return (
    <>
      <button
        type="button"
        aria-expanded={isOpen}
        disabled={!isLive}
        onClick={() => setOpen(!isOpen)}
        className="draw-button print-hidden mt-3 inline-flex items-center gap-2"
      >
        <Icon of={PencilLine} size={16} /> {t('open')}
      </button>
      {isOpen && <DrawTool tileVersion={tileVersion} />}
    </>
  );
}
