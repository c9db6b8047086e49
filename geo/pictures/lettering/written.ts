import { escaped } from '@/geo/domain/escaped';
import { px } from '../svg/px';
import type { Hand, Lettering } from './lettering';

/** How a written text looks beside its hand. */
export interface Ink {
  colour: string;
  opacity?: number;
  halo?: { colour: string; widthPx: number } | undefined;
  anchor?: 'start' | 'middle' | 'end';
  /** Degrees that the line is turned about its anchor. */
  turned?: number;
}

/** One line of text as outlines, from a pixel on its base line; a reader of the SVG finds the text as its label. */
export function written(
  lettering: Lettering,
  text: string,
  [x, y]: readonly [number, number],
  hand: Hand,
  { colour, opacity = 1, halo, anchor = 'start', turned = 0 }: Ink,
): string {
  const path = lettering.path(text, hand);
  if (!path) return '';
  const scale = hand.sizePx / 1_000;
  const back = anchor === 'start' ? 0 : lettering.width(text, hand) / (anchor === 'end' ? 1 : 2);
  const place = turned
    ? `translate(${px(x)} ${px(y)}) rotate(${px(turned)}) translate(${px(-back)} 0)`
    : `translate(${px(x - back)} ${px(y)})`;
  const edge = halo
    ? ` stroke="${halo.colour}" stroke-width="${Math.round((halo.widthPx * 2) / scale)}" stroke-linejoin="round" paint-order="stroke"`
    : '';
  const fade = opacity < 1 ? ` opacity="${opacity}"` : '';
  return `<path aria-label="${escaped(text)}" transform="${place} scale(${scale})" fill="${colour}"${edge}${fade} d="${path}"/>`;
}
