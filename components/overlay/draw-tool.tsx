'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { LINE_WIDTH_M } from '@/geo/domain/shape/drawn-shape';
import { DrawMapIsland } from '../map/draw-map-island';
import type { DrawMode, DrawnGeometry } from '../map/use-terra-draw';
import { RepairNotes } from './repair-notes';
import { ReportView } from './report-view';
import { ShapeRefused } from './shape-refused';
import { TypedShape } from './typed-shape';
import { useShapeReport } from './use-shape-report';

const MODES = [
  ['polygon', 'area', 'hintArea'],
  ['rectangle', 'rectangle', 'hintRectangle'],
  ['linestring', 'line', 'hintLine'],
  ['select', 'edit', 'hintEdit'],
] as const;

/** A shape of one's own: drawn on the map, typed or pasted as text, or uploaded. */
export function DrawTool({ tileVersion }: { tileVersion: string }) {
  const t = useTranslations('overlay.draw');
  const [mode, setMode] = useState<DrawMode>('polygon');
  const [cleared, setCleared] = useState(0);
  const [drawn, setDrawn] = useState<DrawnGeometry | null>(null);
  const [widthM, setWidthM] = useState<number>(LINE_WIDTH_M.usual);
  const widthId = useId();
  const { state, send, swap } = useShapeReport(widthM);
  const hint = MODES.find(([name]) => name === mode)?.[2] ?? 'hintArea';
  return (
    <>
      <section aria-label={t('title')} className="print-hidden mt-3 rounded-card bg-paper p-4 shadow-card">
        <div className="flex flex-wrap gap-2">
          {MODES.map(([name, label]) => (
            <button
              key={name}
              type="button"
              aria-pressed={mode === name}
              onClick={() => setMode(name)}
              className="draw-button"
            >
              {t(label)}
            </button>
          ))}
          <button
            type="button"
            disabled={!drawn}
            onClick={() => setCleared(cleared + 1)}
            className="draw-button"
          >
            {t('clear')}
          </button>
          <label htmlFor={widthId} className="flex items-center gap-2 text-muted">
            {t('width')}
            <input
              id={widthId}
              type="number"
              value={widthM}
              min={LINE_WIDTH_M.least}
              max={LINE_WIDTH_M.most}
              onChange={(event) => setWidthM(event.target.valueAsNumber)}
              className="control w-24"
            />
          </label>
        </div>
        <p className="my-2 text-xs text-muted">{t(hint)}</p>
        <DrawMapIsland tileVersion={tileVersion} mode={mode} cleared={cleared} onDraw={setDrawn} />
        <button
          type="button"
          disabled={!drawn || state.name === 'reading'}
          onClick={() => drawn && send(JSON.stringify(drawn))}
          className="mt-3 min-h-11 rounded-lg bg-accent px-4 font-bold text-on-accent disabled:bg-line disabled:text-muted"
        >
          {drawn ? t('use') : t('nothing')}
        </button>
        <TypedShape onUse={send} />
        <p role="status" className="text-muted">
          {state.name === 'reading' && t('reading')}
        </p>
        {state.name === 'refused' && <ShapeRefused problem={state.problem} onSwap={swap} />}
        {state.name === 'read' && <RepairNotes report={{ notes: state.notes, repaired: state.repaired }} />}
        {state.name === 'kept' && (
          <p className="mt-4 rounded-block border-l-4 border-doubt bg-doubt-soft px-3 py-2">{t('kept')}</p>
        )}
      </section>
      {state.name === 'kept' && <ReportView report={state.report} tileVersion={tileVersion} />}
    </>
  );
}
