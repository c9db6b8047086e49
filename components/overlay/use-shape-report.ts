'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import type { OverlayReport, RepairedRow } from '@/geo/domain/overlay';
import { LINE_WIDTH_M } from '@/geo/domain/shape/drawn-shape';
import type { ShapeNote } from '@/geo/domain/shape/shape-reading';

/** Why a shape was refused: a code of the closed list (or none that is known), and the place in the file. */
export interface RefusedShape {
  code: string | undefined;
  pointer: string | undefined;
}

type State =
  | { name: 'empty' }
  | { name: 'reading' }
  | { name: 'refused'; problem: RefusedShape }
  | { name: 'read'; notes: ShapeNote[]; repaired: RepairedRow | null }
  | { name: 'kept'; report: OverlayReport };

interface ReadShape {
  notes: ShapeNote[];
  repaired: RepairedRow | null;
  address: string | null;
}

/** Sends a shape to be read; its report is then the page's address, or stays here when the shape is too large for one. */
export function useShapeReport(widthM: number) {
  const [state, setState] = useState<State>({ name: 'empty' });
  const last = useRef<BodyInit>('');
  const asking = useRef<AbortController | null>(null);
  const router = useRouter();
  const pathname = usePathname();

  useEffect(() => () => asking.current?.abort(), []);

  async function read(body: BodyInit, isSwapped: boolean): Promise<void> {
    last.current = body;
    asking.current?.abort(); // the shape sent last is the one that is answered
    asking.current = new AbortController();
    const { signal } = asking.current;
    if (!(widthM >= LINE_WIDTH_M.least && widthM <= LINE_WIDTH_M.most))
      return setState({ name: 'refused', problem: { code: 'bad_width', pointer: undefined } });
    setState({ name: 'reading' });
    const query = `widthM=${widthM}&swap=${isSwapped}`;
    try {
      const shape = await post<ReadShape>(`/api/overlay/shape?${query}`, body, signal);
      if ('problem' in shape) return setState({ name: 'refused', problem: shape.problem });
      const { notes, repaired, address } = shape.answer;
      if (address !== null) {
        setState({ name: 'read', notes: notes.filter(({ repair }) => repair !== 'made_valid'), repaired });
        return router.push(`${pathname}?${address}`, { scroll: false });
      }
      const report = await post<OverlayReport>(`/api/overlay?${query}`, body, signal);
      router.push(pathname, { scroll: false });
      setState(
        'problem' in report
          ? { name: 'refused', problem: report.problem }
          : { name: 'kept', report: report.answer },
      );
    } catch {
      if (signal.aborted) return;
      setState({ name: 'refused', problem: { code: undefined, pointer: undefined } }); // the server cannot be reached
    }
  }

  return {
    state,
    send: (body: BodyInit) => void read(body, false),
    swap: () => void read(last.current, true),
  };
}

async function post<Answer>(
  address: string,
  body: BodyInit,
  signal: AbortSignal,
): Promise<{ answer: Answer } | { problem: RefusedShape }> {
  const response = await fetch(address, {
    method: 'POST',
    body,
    signal,
    headers: { 'content-type': 'application/geo+json' },
  });
  const answer = (await response.json()) as Answer & RefusedShape;
  return response.ok ? { answer } : { problem: { code: answer.code, pointer: answer.pointer } };
}
