'use client';

import { useTranslations } from 'next-intl';
import { type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { CloseSelection } from './close-selection';

interface SheetProps {
  /** What it tells of; of something else it is read from the top. */
  of: string;
  children: ReactNode;
  actions?: ReactNode;
  closable?: boolean;
  short?: boolean;
}

const HEIGHTS = ['peek', 'half', 'full'] as const;

type Height = (typeof HEIGHTS)[number];

const DRAG_PX = 24;

/** The panel: a card beside the map, and on a phone a sheet of three heights, pulled or tapped from one to the next. */
export function Sheet({ of, children, actions, closable = false, short = false }: SheetProps) {
  const [height, setHeight] = useState<Height>('half');
  const limit = {
    peek: 'max-md:h-30',
    half: short ? 'max-md:max-h-[34dvh]' : 'max-md:max-h-[46dvh]',
    full: 'max-md:h-[calc(100%-6.5rem)]',
  }[height];
  return (
    <aside
      data-height={height}
      className={`absolute inset-x-0 bottom-10 z-10 flex flex-col overflow-hidden rounded-t-card bg-paper shadow-card md:inset-x-auto md:top-20 md:bottom-auto md:left-4 md:max-h-[calc(100%-8rem)] md:w-[404px] md:rounded-card ${limit}`}
    >
      <Handle height={height} onChange={setHeight} />
      {closable && <CloseSelection />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section key={of} tabIndex={0} className="grow overflow-y-auto overscroll-contain px-5 pb-6 md:pt-5">
        {children}
      </section>
      {actions && <div className="shrink-0 border-t border-line">{actions}</div>}
    </aside>
  );
}

function Handle({ height, onChange }: { height: Height; onChange: (height: Height) => void }) {
  const t = useTranslations('map');
  const from = useRef<number | null>(null);
  const at = HEIGHTS.indexOf(height);
  const step = (by: number) =>
    onChange(HEIGHTS[Math.min(HEIGHTS.length - 1, Math.max(0, at + by))] ?? height);
  const release = (event: PointerEvent) => {
    const moved = from.current === null ? 0 : from.current - event.clientY;
    from.current = null;
    if (Math.abs(moved) > DRAG_PX) step(Math.sign(moved));
    else onChange(HEIGHTS[(at + 1) % HEIGHTS.length] ?? height);
  };
  return (
    <button
      type="button"
      aria-label={t('sheetHeight')}
      onPointerDown={(event) => {
        from.current = event.clientY;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerUp={release}
      onKeyDown={(event) => {
        if (event.key === 'ArrowUp') step(1);
        else if (event.key === 'ArrowDown') step(-1);
        else if (event.key === 'Enter' || event.key === ' ')
          onChange(HEIGHTS[(at + 1) % HEIGHTS.length] ?? height);
      }}
      className="flex h-11 shrink-0 touch-none items-center justify-center md:hidden"
    >
      <span className="h-1.5 w-10 rounded-full bg-line" />
    </button>
  );
}
