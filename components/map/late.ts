'use client';

import dynamic from 'next/dynamic';
import type { ComponentType } from 'react';
import { PartFailed } from './part-failed';

/**
 * A part of the map that is loaded when it is first needed. It waits by itself, else the whole map would, and be taken
 * apart meanwhile; when its scripts do not come, the reader is told in its place, or what is given stands `instead`.
 */
export function late<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  instead: ComponentType<Props> = PartFailed,
): ComponentType<Props> {
  return dynamic<Props>(() => load().catch(() => instead), { ssr: false, loading: () => null });
}
