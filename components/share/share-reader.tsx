'use client';

import { ChevronLeft, ChevronRight } from 'lucide';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { layersOf } from '@/geo/domain/divided-map';
import type { Language } from '@/geo/domain/languages';
import { formatSelection, type MapAddress } from '@/geo/domain/map-address';
import { LightMapIsland } from '../map/light-map-island';
import type { Picked, PinnedNote } from '../map/light-map-props';
import { Icon } from '../ui/icon';
import { MapLegend } from './map-legend';

interface ReaderWords {
  map: Record<string, string>;
  failed: string;
  open: string;
  previous: string;
  next: string;
  steps: string;
  legend: string;
}

interface ShareReaderProps {
  language: Language;
  tileVersion: string;
  /** What the map shows at the head, then at each step. */
  scenes: readonly Pick<
    MapAddress,
    'view' | 'layers' | 'year' | 'time' | 'compare' | 'dividerPercent' | 'measured' | 'selection'
  >[];
  notes: readonly PinnedNote[];
  /** Whether the real record holds surveyed areas. */
  withSurveyed: boolean;
  words: ReaderWords;
  children: ReactNode;
}

/** Text beside a map that stays in sight: the step that is read, or stepped to with the arrow keys, moves the map. */
export function ShareReader(props: ShareReaderProps) {
  const { language, tileVersion, scenes, notes, withSurveyed, words, children } = props;
  const text = useRef<HTMLDivElement>(null);
  const [step, setShownStep] = useState(0);
  const reached = useRef(0); // two keys may be pressed before the first is drawn
  const [picked, setPicked] = useState<Picked | null>(null);
  const setStep = useCallback((index: number) => {
    if (index !== reached.current) setPicked(null); // it belongs to the step at which it was tapped
    reached.current = index;
    setShownStep(index);
  }, []);
  const goTo = (index: number) => {
    const target = text.current?.querySelector(`[data-step="${index}"]`);
    target?.scrollIntoView(); // to where share.css says
    if (target) setStep(index);
  };
  useStepInSight(text, setStep);
  useArrowKeys((by) => {
    if (scenes.length > 1) goTo(Math.min(scenes.length - 1, Math.max(0, reached.current + by)));
  });
  const scene = scenes[step];
  if (!scene) return null;
  return (
    <div className="share-reader">
      <div ref={text} className="share-reader-text">
        {children}
      </div>
      <div className="share-reader-map print:hidden">
        <LightMapIsland
          language={language}
          tileVersion={tileVersion}
          address={picked ? { ...scene, selection: picked.selection } : scene}
          notes={notes}
          controls
          isLive
          words={words.map}
          failed={words.failed}
          onPick={setPicked}
        />
        <MapLegend title={words.legend} layers={layersOf(scene)} withSurveyed={withSurveyed} />
        {picked?.name && (
          <p className="absolute bottom-3 left-3 z-10 max-w-[70%] rounded-lg bg-paper px-3 py-2 text-[13px] shadow-card">
            <strong className="block">{picked.name}</strong>
            <a
              href={`/${language}?select=${formatSelection(picked.selection)}`}
              className="font-semibold text-accent underline"
            >
              {words.open}
            </a>
          </p>
        )}
        {scenes.length > 1 && <StepButtons step={step} count={scenes.length} words={words} onStep={goTo} />}
      </div>
    </div>
  );
}

interface StepButtonsProps {
  step: number;
  count: number;
  words: ReaderWords;
  onStep: (index: number) => void;
}

function StepButtons({ step, count, words, onStep }: StepButtonsProps) {
  const button =
    'flex size-11 items-center justify-center text-accent disabled:text-muted disabled:opacity-40';
  return (
    <nav
      aria-label={words.steps}
      className="absolute right-3 bottom-9 z-10 flex items-center rounded-card bg-paper shadow-card"
    >
      <button
        type="button"
        aria-label={words.previous}
        disabled={step === 0}
        onClick={() => onStep(step - 1)}
        className={button}
      >
        <Icon of={ChevronLeft} size={20} />
      </button>
      <span aria-live="polite" className="text-[13px]" data-step-now={step}>
        {step} / {count - 1}
      </span>
      <button
        type="button"
        aria-label={words.next}
        disabled={step === count - 1}
        onClick={() => onStep(step + 1)}
        className={button}
      >
        <Icon of={ChevronRight} size={20} />
      </button>
    </nav>
  );
}

// The step that crosses the middle of what is seen of the text is the one that is read.
function useStepInSight(text: React.RefObject<HTMLDivElement | null>, onStep: (step: number) => void): void {
  useEffect(() => {
    const isNarrow = window.matchMedia('(max-width: 1023px)').matches;
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (isIntersecting) onStep(Number((target as HTMLElement).dataset.step));
        }
      },
      { rootMargin: isNarrow ? '-70% 0px -29% 0px' : '-49% 0px -50% 0px' },
    );
    for (const section of text.current?.querySelectorAll('[data-step]') ?? []) observer.observe(section);
    return () => observer.disconnect();
  }, [text, onStep]);
}

function useArrowKeys(onStep: (by: 1 | -1) => void): void {
  const latest = useRef(onStep);
  latest.current = onStep;
  useEffect(() => {
    const press = ({ key, target, altKey, ctrlKey, metaKey }: KeyboardEvent) => {
      const isElsewhere =
        target instanceof HTMLElement && target.closest('input, textarea, select, .maplibregl-map') !== null;
      if (isElsewhere || altKey || ctrlKey || metaKey) return;
      if (key === 'ArrowRight') latest.current(1);
      if (key === 'ArrowLeft') latest.current(-1);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
