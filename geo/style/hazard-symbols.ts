import type { Palette } from './palette';

const PATTERN = 16;

const HATCH = 'M-4 4l8-8M0 16L16 0M12 20l8-8';
const DENSE_HATCH = 'M-2 2l4-4M-2 10L10-2M0 16L16 0M6 18l12-12M14 18l4-4';
const BACK_HATCH = 'M-4 12L4 20M0 0l16 16M12-4l8 8';
const CROSSES = 'M5 5l6 6M11 5l-6 6';
const DASHES = 'M2 4h4M10 12h4';
const SIGN = 24;

/** The signs and patterns of hazard areas by image id, as SVG text in the palette's colours. */
export function hazardSymbols(palette: Palette): Record<string, string> {
  return {
    'hazard-district': pattern(HATCH, palette.hazard, 0.75, palette.halo),
    'hazard-cha': pattern(DENSE_HATCH, palette.hazard, 1.6, palette.halo),
    'hazard-sha': pattern(BACK_HATCH, palette.suspected, 1.4, palette.halo),
    'hazard-cell': pattern(CROSSES, palette.hazard, 1.3, palette.halo),
    'not-surveyed': pattern(DASHES, palette.muted, 0.7, palette.halo, 0.6),
    'sign-cha': triangle(palette.hazard, palette.paper, EXCLAMATION, palette.paper),
    'sign-sha': triangle(palette.paper, palette.suspected, QUESTION, palette.suspected),
    'sign-cancelled': disc(palette, '<path d="M7.5 16.5l9-9" stroke-width="2"/>'),
    'sign-reduced': disc(palette, '<path d="M7 12h10" stroke-width="2.4"/>'),
    'sign-cleared': disc(palette, '<circle cx="12" cy="12" r="2.4" stroke-width="3"/>'),
    'exercise-watermark': watermark(palette.hazard),
  };
}

function svg(size: number, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${content}</svg>`;
}

/** How strongly a line of a pattern and the light around it cover the ground: together 3:1 or more on every colour below. */
export const PATTERN_OPACITY = { line: 0.9, halo: 0.78 } as const;

function pattern(
  path: string,
  color: string,
  width: number,
  halo: string,
  opacity: number = PATTERN_OPACITY.line,
): string {
  const line = (stroke: string, strokeWidth: number, opacity: number) =>
    `<path d="${path}" stroke="${stroke}" stroke-width="${strokeWidth}" stroke-opacity="${opacity}"/>`;
  return svg(
    PATTERN,
    `<g fill="none">${line(halo, width + 1.4, PATTERN_OPACITY.halo)}${line(color, width, opacity)}</g>`,
  );
}

// The warning triangle of mine fields, filled where mines were found and hollow where they are suspected.
const EXCLAMATION =
  '<path d="M12 9.5v4.5" stroke-width="2.2" fill="none"/><circle cx="12" cy="17.6" r="0.6" stroke-width="1.4"/>';
const QUESTION =
  '<path d="M9.9 11.2a2.1 2.1 0 1 1 3.2 1.7c-.8.5-1.1.8-1.1 1.5" stroke-width="1.8" fill="none"/><circle cx="12" cy="17.8" r="0.5" stroke-width="1.2"/>';

function triangle(fill: string, edge: string, mark: string, ink: string): string {
  return svg(
    SIGN,
    `<path d="M12 2.5L22.5 21h-21z" fill="${fill}" stroke="${edge}" stroke-width="1.8" stroke-linejoin="round"/><g stroke="${ink}" fill="${ink}" stroke-linecap="round">${mark}</g>`,
  );
}

function disc({ paper, muted }: Palette, mark: string): string {
  return svg(
    SIGN,
    `<circle cx="12" cy="12" r="8.5" fill="${paper}" stroke="${muted}" stroke-width="1.6"/><g stroke="${muted}" stroke-linecap="round" fill="none">${mark}</g>`,
  );
}

function watermark(color: string): string {
  const text = `<text x="120" y="96" text-anchor="middle" font-family="sans-serif" font-size="22" font-weight="700" letter-spacing="4" fill="${color}" fill-opacity="0.3" transform="rotate(-24 120 88)">EXERCISE</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="176" viewBox="0 0 240 176">${text}</svg>`;
}
