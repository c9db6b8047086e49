'use client';

import { useEffect, useRef, useState } from 'react';
import { ExportFailure, type FailureReason } from './export-failure';

/** How far a job is: `part` is 0 to 1, or null where nobody can tell. */
export interface JobProgress<Step> {
  step: Step;
  part: number | null;
}

/** What came of the last job. */
export type JobEnd<Result> =
  | { kind: 'done'; result: Result }
  | { kind: 'cancelled' }
  | { kind: 'failed'; reason: FailureReason };

type Work<Step, Result> = (
  signal: AbortSignal,
  onProgress: (progress: JobProgress<Step>) => void,
) => Promise<Result>;

/** One job at a time that can be watched and cancelled; leaving cancels it too. */
export function useJob<Step, Result>() {
  const [progress, setProgress] = useState<JobProgress<Step> | null>(null);
  const [end, setEnd] = useState<JobEnd<Result> | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = async (first: Step, work: Work<Step, Result>) => {
    const controller = new AbortController();
    running.current = controller;
    const isMine = () => running.current === controller;
    setEnd(null);
    setProgress({ step: first, part: null });
    const ended = await work(controller.signal, (now) => {
      if (isMine() && !controller.signal.aborted) setProgress(now);
    }).then(
      (result): JobEnd<Result> => ({ kind: 'done', result }),
      (failure: unknown): JobEnd<Result> =>
        controller.signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', reason: reasonOf(failure) },
    );
    if (!isMine()) return;
    running.current = null;
    setProgress(null);
    setEnd(ended);
  };
  return { progress, end, start, cancel: () => running.current?.abort() };
}

function reasonOf(failure: unknown): FailureReason {
  if (failure instanceof ExportFailure) return failure.reason;
  reportError(failure);
  return 'server';
}
