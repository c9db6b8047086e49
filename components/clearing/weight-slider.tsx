'use client';

import { useId, useState } from 'react';

interface WeightSliderProps {
  name: string;
  label: string;
  weight: number;
  most: number;
}

/** A weight to slide, its number beside it; it is sent with the form, so it works without scripts too. */
export function WeightSlider({ name, label, weight, most }: WeightSliderProps) {
  const [current, setCurrent] = useState(weight);
  const id = useId(); // an output can have a label too, and would take it as the first in it
  return (
    <label htmlFor={id} className="block">
      <span className="flex justify-between gap-2">
        {label}
        <output className="font-semibold" aria-hidden>
          {current}
        </output>
      </span>
      <input
        id={id}
        type="range"
        name={name}
        min={0}
        max={most}
        step={1}
        value={current}
        onChange={(event) => setCurrent(Number(event.target.value))}
        className="h-8 w-full accent-accent pointer-coarse:h-11"
      />
    </label>
  );
}
