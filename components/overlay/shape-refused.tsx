'use client';

import { useTranslations } from 'next-intl';
import { isShapeProblem } from '@/geo/domain/shape/shape-problem';
import type { RefusedShape } from './use-shape-report';

interface ShapeRefusedProps {
  problem: RefusedShape;
  /** Reads the same shape with longitude and latitude the other way round. */
  onSwap: () => void;
}

/** Why a shape cannot be used, and where in the file. */
export function ShapeRefused({ problem: { code, pointer }, onSwap }: ShapeRefusedProps) {
  const t = useTranslations('overlay');
  return (
    <div
      role="alert"
      data-problem={code}
      className="mt-3 rounded-block border-l-4 border-hazard bg-hazard-soft px-4 py-3"
    >
      <p>
        <strong>{t('refused')}.</strong> {isShapeProblem(code) ? t(`problems.${code}`) : t('draw.failed')}
      </p>
      {pointer && (
        <p className="mt-1 text-xs text-muted [overflow-wrap:anywhere]">{t('draw.where', { pointer })}</p>
      )}
      {code === 'swapped' && (
        <button type="button" onClick={onSwap} className="draw-button mt-2">
          {t('draw.swap')}
        </button>
      )}
    </div>
  );
}
