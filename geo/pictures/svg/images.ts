import type { Lettering } from '../lettering/lettering';
import { outlinedText } from '../lettering/outlined-text';
import { px } from './px';

const SIZE = /^<svg[^>]*\bwidth="([\d.]+)" height="([\d.]+)"/;

/** The signs and patterns of the map's style, each defined once in a picture and drawn wherever it is needed. */
export class Images {
  private readonly used = new Map<string, string>();

  constructor(
    private readonly images: Readonly<Record<string, string>>,
    private readonly lettering: Lettering,
    /** Degrees that the map is turned. */
    private readonly bearing: number,
  ) {}

  /** The ids of all images that were drawn. */
  get drawn(): ReadonlySet<string> {
    return new Set([...this.used.keys()].map((key) => key.slice(key.indexOf(':') + 1)));
  }

  /** The id of a pattern to fill with. */
  pattern(name: string): string {
    const id = `p-${name}`;
    const [width, height] = this.sizeOf(name);
    // Turned back, for a pattern that is drawn aslant shows the edges of its pieces.
    const upright = this.bearing === 0 ? '' : ` patternTransform="rotate(${px(this.bearing)})"`;
    this.used.set(
      `pattern:${name}`,
      `<pattern id="${id}" width="${width}" height="${height}" patternUnits="userSpaceOnUse"${upright}>${this.contentOf(name)}</pattern>`,
    );
    return id;
  }

  /** A sign with its middle at a pixel; nothing for an image that the style lacks. */
  sign(name: string, [x, y]: readonly [number, number], scale: number, opacity = 1): string {
    const [width, height] = this.sizeOf(name);
    if (width === 0) return '';
    this.used.set(`sign:${name}`, `<g id="s-${name}">${this.contentOf(name)}</g>`);
    const fade = opacity < 1 ? ` opacity="${opacity}"` : '';
    const at = `${px(x - (width * scale) / 2)} ${px(y - (height * scale) / 2)}`;
    return `<use href="#s-${name}" xlink:href="#s-${name}" transform="translate(${at}) scale(${Math.round(scale * 1_000) / 1_000})"${fade}/>`;
  }

  /** Width and height of an image in pixels; zeros for one that the style lacks. */
  sizeOf(name: string): [number, number] {
    const [, width = 0, height = 0] = SIZE.exec(this.images[name] ?? '') ?? [];
    return [Number(width), Number(height)];
  }

  /** What each of them is defined as, for the head of the picture. */
  definitions(): string[] {
    return [...this.used.values()];
  }

  private contentOf(name: string): string {
    return outlinedText((this.images[name] ?? '').replace(/^<svg[^>]*>|<\/svg>$/g, ''), this.lettering);
  }
}
