import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundLength } from '@/geo/spatial/round-length';
import { PALETTES } from '@/geo/style/palette';
import { flow, type Row } from '@/geo/style/sheet/flow';
import { degreeMarks } from '@/geo/style/sheet/graticule';
import { layOutSheet, mapFrameMm, needsOf, type SheetContent } from '@/geo/style/sheet/layout';
import { brokenInto, type Mark, type Measure, MM_PER_PT } from '@/geo/style/sheet/mark';
import { dotsOf, MM_PER_CSS_PX, ORIENTATIONS, paperMm, resolutionsFrom } from '@/geo/style/sheet/paper';
import { northArrow, scaleBar, scaleDenominator } from '@/geo/style/sheet/scale-bar';

// Every letter as wide as half its height: near enough to a real font, and countable.
const measure: Measure = (text, { sizePt }) => [...text].length * sizePt * MM_PER_PT * 0.5;

const colors = {
  ink: '#000000',
  muted: '#555555',
  line: '#cccccc',
  paper: '#ffffff',
  hazard: PALETTES.light.hazard,
};

const row = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), text: fc.string({ minLength: 1, maxLength: 40 }) }),
  fc.record({ kind: fc.constant('text' as const), text: fc.lorem({ maxCount: 30 }) }),
  fc.record({
    kind: fc.constant('sign' as const),
    svg: fc.constant('<svg/>'),
    text: fc.lorem({ maxCount: 8 }),
  }),
);

function contentWith(legend: readonly Row[], more: Partial<SheetContent> = {}): SheetContent {
  return {
    title: 'Qarabağ və Şərqi Zəngəzur',
    subtitle: 'As of 1 Jan 2026',
    exercise: 'EXERCISE: invented.',
    warning: 'Never decide by this map where to go.',
    isHazard: true,
    sides: null,
    legend,
    sources: [{ kind: 'text', text: 'Natural Earth' }],
    notes: ['Web Mercator'],
    scale: 'Scale 1 : 500 000',
    northLetter: 'N',
    pageLabel: 'On the web',
    address: 'https://atlas.example/en?view=9/39.4/46.8',
    qr: Array.from({ length: 29 }, (_, y) => Array.from({ length: 29 }, (_, x) => (x + y) % 3 === 0)),
    units: { metres: 'm', kilometres: 'km' },
    number: String,
    ...more,
  };
}

const map = { bounds: [46, 39, 48, 40] as const, metresPerMm: 500, bearing: 0, dividerPercent: 60 };

describe('paper', () => {
  // ISO 216 in millimetres, over 25.4, times the resolution.
  test.each([
    ['a4', 150, 1_754, 1_240],
    ['a4', 300, 3_508, 2_480],
    ['a3', 150, 2_480, 1_754],
    ['a3', 300, 4_961, 3_508],
  ] as const)('%s at %i dpi is %i × %i dots', (paper, dpi, width, height) => {
    const { widthMm, heightMm } = paperMm(paper, 'landscape');
    expect([dotsOf(widthMm, dpi), dotsOf(heightMm, dpi)]).toEqual([width, height]);
    expect(paperMm(paper, 'portrait')).toEqual({ widthMm: heightMm, heightMm: widthMm });
  });

  test('lower resolutions are tried from the one asked for down', () => {
    expect(resolutionsFrom(300)).toEqual([300, 240, 200, 150, 120, 96]);
    expect(resolutionsFrom(150)).toEqual([150, 120, 96]);
  });
});

describe('the scale', () => {
  test('bar is the longest round length that fits', () => {
    expect(roundLength(500 * 50)).toBe(20_000); // 25 km of room
    expect(roundLength(500 * 39)).toBe(10_000);
    expect(roundLength(3 * 50)).toBe(100);
  });

  test('bar is as long on paper as it says', () => {
    const marks = scaleBar(
      {
        x: 10,
        y: 10,
        metresPerMm: 500,
        maxWidthMm: 50,
        ink: '#000',
        paper: '#fff',
        units: { metres: 'm', kilometres: 'km' },
        number: String,
      },
      measure,
    );
    const fields = marks.filter((mark) => mark.kind === 'box');
    expect(fields.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(40, 9); // 20 km at 500 m a millimetre
    expect(marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))).toEqual(['0', '10', '20 km']);
  });

  test('is told to three figures', () => {
    expect(scaleDenominator(1_278.4)).toBe(1_280_000);
  });
});

test('the arrow points to the north of a turned map', () => {
  const [arrow] = northArrow(0, 0, 10, 90, 'N', '#000', '#fff');
  // A map with the east up has its north to the left.
  expect(arrow?.kind === 'shape' && arrow.points[0]?.[0]).toBeLessThan(5);
});

test('degrees stand where they are, in degrees and minutes', () => {
  const marks = degreeMarks({ x: 0, y: 0, width: 200, height: 100 }, [46, 39, 47, 39.4], '#000', 6);
  const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
  expect(texts.find(({ text }) => text === '46°15′')?.x).toBeCloseTo(50, 9);
  expect(texts.some(({ text }) => text === '39°15′')).toBe(true);
});

describe('text', () => {
  test('is broken without loss, and no line is too wide', () => {
    fc.assert(
      fc.property(
        fc.lorem({ maxCount: 40 }),
        fc.double({ min: 5, max: 60, noNaN: true }),
        (text, widthMm) => {
          const lines = brokenInto(text, { sizePt: 7 }, widthMm, measure);
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
          for (const line of lines) expect(measure(line, { sizePt: 7 })).toBeLessThanOrEqual(widthMm);
        },
      ),
    );
  });

  test('that does not fit into its boxes is not cut', () => {
    const rows: Row[] = Array.from({ length: 50 }, () => ({ kind: 'text', text: 'word' }));
    expect(flow(rows, [{ x: 0, y: 0, width: 50, height: 20 }], 7, colors, measure)).toBeNull();
  });
});

test('a heading stands in the column of what it heads', () => {
  const rows: Row[] = [
    { kind: 'text', text: 'word' },
    { kind: 'text', text: 'word' },
    { kind: 'heading', text: 'Heading' },
    { kind: 'text', text: 'under it' },
  ];
  fc.assert(
    fc.property(fc.double({ min: 9, max: 16, noNaN: true }), (height) => {
      const boxes = [0, 60].map((x) => ({ x, y: 0, width: 50, height }));
      const marks = flow(rows, boxes, 7, colors, measure) ?? [];
      const xOf = (text: string) => marks.find((mark) => mark.kind === 'text' && mark.text === text);
      expect(xOf('Heading')).toMatchObject({ x: (xOf('under it') as { x: number }).x });
    }),
  );
});

describe('a sheet', () => {
  const ends = (mark: Mark): number[] => {
    if (mark.kind === 'text') {
      const width = measure(mark.text, mark);
      const left =
        mark.align === 'right' ? mark.x - width : mark.align === 'center' ? mark.x - width / 2 : mark.x;
      return [left, mark.y - mark.sizePt * MM_PER_PT, left + width, mark.y];
    }
    if (mark.kind === 'shape') return [...(mark.points[0] ?? [1, 1]), ...(mark.points[0] ?? [1, 1])];
    return [mark.x, mark.y, mark.x + mark.width, mark.y + mark.height];
  };

  test('of any legend and title keeps everything on its paper, and never loses a sign of the legend', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('a4' as const, 'a3' as const),
        fc.constantFrom(...ORIENTATIONS),
        fc.array(row, { maxLength: 50 }),
        fc.lorem({ maxCount: 40 }),
        fc.option(fc.record({ left: fc.lorem(), right: fc.lorem() })),
        fc.integer({ min: 0, max: 100 }),
        (paper, orientation, legend, title, sides, dividerPercent) => {
          const content = contentWith(legend, { title, sides });
          const marks = layOutSheet(
            { paper, orientation, content, map: { ...map, dividerPercent }, colors },
            measure,
          );
          const { widthMm, heightMm } = paperMm(paper, orientation);
          for (const mark of marks) {
            const [left = 0, top = 0, right = 0, bottom = 0] = ends(mark);
            expect(left).toBeGreaterThanOrEqual(-0.01);
            expect(top).toBeGreaterThanOrEqual(-0.01);
            expect(right).toBeLessThanOrEqual(widthMm + 0.01);
            expect(bottom).toBeLessThanOrEqual(heightMm + 0.01);
          }
          const signs = marks.filter(({ kind }) => kind === 'picture');
          expect(signs).toHaveLength(legend.filter(({ kind }) => kind === 'sign').length);
        },
      ),
      { numRuns: 30 },
    );
  }, 30_000);

  test('has a map of whole CSS pixels, smaller where invented areas must be announced', () => {
    const needs = needsOf({ paper: 'a4', orientation: 'landscape' }, contentWith([]));
    const frame = mapFrameMm(needs);
    expect(frame.width / MM_PER_CSS_PX).toBeCloseTo(Math.round(frame.width / MM_PER_CSS_PX), 9);
    expect(frame.height).toBeLessThan(mapFrameMm({ ...needs, hasBand: false }).height);
  });

  test('of a divided map has its line where the sides meet, and beside it what each is called', () => {
    const content = contentWith([], { sides: { left: '2023', right: '2022' } });
    const sheet = { paper: 'a4', orientation: 'landscape', content } as const;
    const frame = mapFrameMm(needsOf(sheet, content));
    const marksAt = (dividerPercent: number) =>
      layOutSheet({ ...sheet, map: { ...map, dividerPercent }, colors }, measure);
    const namesAt = (percent: number) =>
      marksAt(percent).flatMap((mark) => (mark.kind === 'text' && /^202[23]$/.test(mark.text) ? [mark] : []));
    const x = frame.x + frame.width * 0.6;
    expect(marksAt(60)).toContainEqual(
      expect.objectContaining({ kind: 'box', width: 0.5, height: frame.height, x: x - 0.25 }),
    );
    const [left, right] = namesAt(60);
    expect(left && left.x + measure('2023', left)).toBeLessThan(x);
    expect(right?.x).toBeGreaterThan(x);
    expect(namesAt(0).map(({ text }) => text)).toEqual(['2022']);
    expect(namesAt(100).map(({ text }) => text)).toEqual(['2023']);
  });

  test('says in the colour of danger what it must not be used for', () => {
    const marks = layOutSheet(
      { paper: 'a4', orientation: 'landscape', content: contentWith([]), map, colors },
      measure,
    );
    const warning = marks.find((mark) => mark.kind === 'text' && mark.text.startsWith('Never decide'));
    expect(warning).toMatchObject({ bold: true, color: colors.hazard });
  });
});
