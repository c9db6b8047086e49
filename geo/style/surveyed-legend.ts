import { hazardSymbols } from './hazard-symbols';
import type { LegendEntry } from './legend-entry';
import type { Palette } from './palette';

/** What the legend says of surveyed areas: open ones, the three ways of release, cells, and land that nobody surveyed. */
export function surveyedLegend(palette: Palette): LegendEntry[] {
  const images = hazardSymbols(palette);
  const hatched = (name: 'cha' | 'sha', edge: string) =>
    picture(pattern(images[`hazard-${name}`] ?? ''), `stroke="${edge}"`, palette, images[`sign-${name}`]);
  const released = (type: 'cancelled' | 'reduced' | 'cleared', dashes: string) =>
    picture('', `stroke="${palette.muted}" ${dashes}`, palette, images[`sign-${type}`]);
  return [
    { picture: hatched('cha', palette.hazard), message: 'words.hazardTypes.cha', drawnBy: ['hazard-cha'] },
    { picture: hatched('sha', palette.suspected), message: 'words.hazardTypes.sha', drawnBy: ['hazard-sha'] },
    {
      picture: released('cancelled', 'stroke-dasharray="0.3 3.2" stroke-linecap="round"'),
      message: 'map.legendCancelled',
      drawnBy: ['-cancelled-outline'],
    },
    {
      picture: released('reduced', 'stroke-dasharray="5 2.5"'),
      message: 'map.legendReduced',
      drawnBy: ['-reduced-outline'],
    },
    { picture: released('cleared', ''), message: 'map.legendCleared', drawnBy: ['-cleared-outline'] },
    {
      picture: picture(
        pattern(images['hazard-cell'] ?? ''),
        `stroke="${palette.hazard}" stroke-dasharray="6 2 1 2"`,
        palette,
      ),
      message: 'map.legendCell',
      drawnBy: ['hazard-cell'],
    },
    notSurveyedEntry(palette),
  ];
}

/** What the legend says of land that nobody surveyed, in the real record and in the exercise set. */
export function notSurveyedEntry(palette: Palette): LegendEntry {
  const image = hazardSymbols(palette)['not-surveyed'] ?? '';
  return {
    picture: picture(pattern(image), `stroke="${palette.regionLine}" stroke-opacity="0.6"`, palette),
    message: 'map.legendNotSurveyed',
    drawnBy: ['not-surveyed'],
  };
}

function pattern(image: string): string {
  const inner = image.replace(/<\/?svg[^>]*>/g, '');
  return `<defs><pattern id="p" width="16" height="16" patternUnits="userSpaceOnUse">${inner}</pattern></defs>`;
}

function picture(defs: string, edge: string, palette: Palette, sign?: string): string {
  const fill = defs ? 'url(#p)' : palette.muted;
  const glyph = sign
    ? sign.replace('<svg ', '<svg x="13" y="1" ').replace(/width="24" height="24"/, 'width="14" height="14"')
    : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="16" viewBox="0 0 40 16">${defs}<rect x="1" y="1" width="38" height="14" fill="${palette.focus}"/><rect x="1" y="1" width="38" height="14" fill="${fill}" ${defs ? '' : 'fill-opacity="0.12"'} stroke-width="1.6" ${edge}/>${glyph}</svg>`;
}
