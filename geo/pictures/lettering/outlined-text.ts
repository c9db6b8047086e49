import type { Lettering } from './lettering';

const TEXT = /<text ([^>]*)>([^<]*)<\/text>/g;

/** The SVG of one of the style's own images with its text as outlines, for a picture has no fonts to write it with. */
export function outlinedText(svg: string, lettering: Lettering): string {
  return svg.replace(TEXT, (_, attributes: string, text: string) => {
    const read = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
    const number = (name: string) => Number(read(name) ?? 0);
    const sizePx = number('font-size');
    const hand = { sizePx, weight: 'semibold', spacing: number('letter-spacing') / sizePx } as const;
    const back = read('text-anchor') === 'middle' ? lettering.width(text, hand) / 2 : 0;
    const scale = sizePx / 1_000;
    const path = `<path transform="translate(${number('x') - back} ${number('y')}) scale(${scale})" fill="${read('fill')}" fill-opacity="${read('fill-opacity') ?? 1}" d="${lettering.path(text, hand)}"/>`;
    const transform = read('transform');
    return transform ? `<g transform="${transform}">${path}</g>` : path;
  });
}
