'use client';

import { ArrowDown, ArrowUp } from 'lucide';
import { useTranslations } from 'next-intl';
import { Icon } from '../ui/icon';

interface LayerAdjustmentProps {
  name: string;
  opacityPercent: number;
  onOpacity: (percent: number) => void;
  onMove: (by: 1 | -1) => void;
}

/** How much of a layer is seen through, and its place among the others. */
export function LayerAdjustment({ name, opacityPercent, onOpacity, onMove }: LayerAdjustmentProps) {
  const t = useTranslations('map');
  return (
    <div className="flex items-center gap-2 pb-1 text-xs text-muted">
      <label className="flex grow items-center gap-2 pointer-coarse:min-h-11">
        {t('opacity')}
        <input
          type="range"
          min={5}
          max={100}
          step={5}
          value={opacityPercent}
          onChange={(event) => onOpacity(event.target.valueAsNumber)}
          className="min-w-0 grow accent-(--color-accent) pointer-coarse:h-11"
        />
        <output className="w-9 text-right">{opacityPercent} %</output>
      </label>
      {([1, -1] as const).map((by) => (
        <button
          key={by}
          type="button"
          aria-label={`${name}: ${t(by === 1 ? 'moveUp' : 'moveDown')}`}
          onClick={() => onMove(by)}
          className="flex size-8 items-center justify-center rounded-lg hover:bg-page pointer-coarse:size-11"
        >
          {by === 1 ? <Icon of={ArrowUp} size={14} /> : <Icon of={ArrowDown} size={14} />}
        </button>
      ))}
    </div>
  );
}
