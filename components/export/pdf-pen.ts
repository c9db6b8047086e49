import { jsPDF } from 'jspdf';
import type { Language } from '@/geo/domain/languages';
import type { Box } from '@/geo/style/sheet/flow';
import type { Mark, Measure, TextStyle } from '@/geo/style/sheet/mark';
import { signImage } from './canvas-pen';
import type { DeflatedPicture } from './deflated-picture';

const FONT = 'Noto Sans';
const SIGN_DPI = 400;

// Whole fonts: the PDF takes only the letters it uses.
const FONTS = {
  normal: new URL('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf', import.meta.url),
  bold: new URL('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf', import.meta.url),
};

// jsPDF takes pictures through methods named after their format: this one lets through what is deflated already.
const PREDEFLATED = 'FILIZDEFLATED';
const sizes = new WeakMap<Uint8Array, Pick<DeflatedPicture, 'width' | 'height'>>();
(jsPDF.API as unknown as Record<string, unknown>)[`process${PREDEFLATED}`] = (
  bytes: Uint8Array,
  index: number,
  alias: string,
) => {
  const { width = 0, height = 0 } = sizes.get(bytes) ?? {};
  return {
    alias,
    index,
    width,
    height,
    data: binaryText(bytes),
    filter: 'FlateDecode',
    decodeParameters: `/Predictor 15 /Colors 3 /BitsPerComponent 8 /Columns ${width}`,
    colorSpace: 'DeviceRGB',
    bitsPerComponent: 8,
  };
};

interface PdfOptions {
  widthMm: number;
  heightMm: number;
  title: string;
  language: Language;
  signal: AbortSignal;
}

/** A page as large as its paper, on which text is text. */
export class PdfPen {
  private constructor(private readonly page: jsPDF) {}

  /** Opens an empty page, with its fonts. */
  static async open({ widthMm, heightMm, title, language, signal }: PdfOptions): Promise<PdfPen> {
    const page = new jsPDF({
      unit: 'mm',
      format: [widthMm, heightMm],
      orientation: widthMm > heightMm ? 'landscape' : 'portrait',
      compress: true,
      putOnlyUsedFonts: true,
    });
    for (const [weight, address] of Object.entries(FONTS)) {
      const response = await fetch(address, { signal });
      if (!response.ok) throw new Error(`the font of the sheet: ${response.status}`);
      page.addFileToVFS(`${weight}.ttf`, binaryText(new Uint8Array(await response.arrayBuffer())));
      page.addFont(`${weight}.ttf`, FONT, weight);
    }
    page.setProperties({ title, creator: 'Filiz' });
    page.setLanguage(language);
    return new PdfPen(page);
  }

  readonly measure: Measure = (text, style) => {
    this.setText(style);
    return this.page.getTextWidth(text);
  };

  /** Puts a picture on the page. */
  drawPicture(picture: DeflatedPicture, { x, y, width, height }: Box): void {
    sizes.set(picture.bytes, picture);
    this.page.addImage(picture.bytes, PREDEFLATED, x, y, width, height, 'map');
  }

  /** Draws marks on the page. */
  async drawMarks(marks: readonly Mark[]): Promise<void> {
    for (const mark of marks) {
      if (mark.kind === 'picture') await this.drawSign(mark);
      else if (mark.kind === 'text') this.drawText(mark);
      else this.drawShape(mark);
    }
  }

  file(): Blob {
    return this.page.output('blob');
  }

  private setText({ sizePt, bold, color }: TextStyle): void {
    this.page.setFont(FONT, bold ? 'bold' : 'normal').setFontSize(sizePt);
    this.page.setTextColor(color ?? '#000000');
  }

  private drawText(mark: Extract<Mark, { kind: 'text' }>): void {
    this.setText(mark);
    this.page.text(mark.text, mark.x, mark.y, { align: mark.align ?? 'left' });
  }

  private drawShape(mark: Extract<Mark, { kind: 'box' | 'shape' }>): void {
    if (mark.fill) this.page.setFillColor(mark.fill);
    if (mark.kind === 'shape') {
      const [[x, y] = [0, 0], ...others] = mark.points;
      const steps = others.map(([nextX, nextY], index): [number, number] => {
        const [fromX, fromY] = mark.points[index] ?? [x, y];
        return [nextX - fromX, nextY - fromY];
      });
      this.page.lines(steps, x, y, [1, 1], 'F', true);
      return;
    }
    if (mark.stroke) this.page.setDrawColor(mark.stroke).setLineWidth(mark.lineMm ?? 0.2);
    const way = [mark.fill && 'F', mark.stroke && 'D'].filter(Boolean).join('');
    if (way) this.page.rect(mark.x, mark.y, mark.width, mark.height, way);
  }

  private async drawSign({ svg, x, y, width, height }: Extract<Mark, { kind: 'picture' }>): Promise<void> {
    const dots = SIGN_DPI / 25.4;
    const sign = await signImage(svg, width * dots, height * dots);
    this.page.addImage(sign, 'PNG', x, y, width, height, `${svg.length} ${svg}`, 'FAST');
  }
}

const BYTES_A_TURN = 32_768; // more arguments than that overflow the stack of some browsers

function binaryText(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += BYTES_A_TURN)
    parts.push(String.fromCharCode(...bytes.subarray(from, from + BYTES_A_TURN)));
  return parts.join('');
}
