'use client';

import { useEffect, useState } from 'react';
import type { TimeUnit } from '@/geo/domain/hazard-time';

const STEP_MS: Record<TimeUnit, number> = { day: 60, month: 400 };

interface Steps {
  index: number;
  count: number;
  unit: TimeUnit;
  onStep: (index: number) => void;
}

/**
 * Plays through the steps of a slider, once, from where it stands or from the beginning when it is at the end. Where
 * reduced motion is asked for nothing moves by itself: `play` then goes on by one step.
 */
export function useTimePlayer({ index, count, unit, onStep }: Steps) {
  const [isPlaying, setPlaying] = useState(false);
  const moves = !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const next = index + 1 < count ? index + 1 : 0;

  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => {
      onStep(index + 1);
      if (index + 2 >= count) setPlaying(false);
    }, STEP_MS[unit]);
    return () => clearTimeout(timer);
  }, [isPlaying, index, count, unit, onStep]);

  const play = () => {
    if (!moves || next === 0) onStep(next);
    if (moves) setPlaying(count > 1);
  };
  return { isPlaying, moves, play, pause: () => setPlaying(false) };
}
