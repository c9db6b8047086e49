import { type Mark, type Measure, MM_PER_PT, type TextStyle } from '@/geo/style/sheet/mark';
import { dotsOf } from '@/geo/style/sheet/paper';

const FAMILY = '"Noto Sans Variable", sans-serif';
const MEASURED_PX = 100;

/** Measures text as a canvas sets it. */
export function canvasMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  return (text, style) => {
    if (!context) return 0;
    context.font = fontOf(style, MEASURED_PX);
    return (context.measureText(text).width / MEASURED_PX) * style.sizePt * MM_PER_PT;
  };
}

/** An empty white sheet of so many dots; null where the device has no canvas as large, which many say by an empty one. */
export function emptySheet(widthMm: number, heightMm: number, dpi: number): HTMLCanvasElement | null {
  const canvas = document.createElement('canvas');
  canvas.width = dotsOf(widthMm, dpi);
  canvas.height = dotsOf(heightMm, dpi);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  return context.getImageData(canvas.width - 1, canvas.height - 1, 1, 1).data[0] === 255 ? canvas : null;
}

/** Draws marks on a sheet of so many dots an inch. */
export async function drawMarks(
  canvas: HTMLCanvasElement,
  marks: readonly Mark[],
  dpi: number,
): Promise<void> {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas to draw the sheet on');
  const dots = dpi / 25.4;
  for (const mark of marks) {
    if (mark.kind === 'picture') {
      const image = await signImage(mark.svg, mark.width * dots, mark.height * dots);
      context.drawImage(image, mark.x * dots, mark.y * dots, mark.width * dots, mark.height * dots);
    } else drawMark(context, mark, dots);
  }
}

function drawMark(
  context: CanvasRenderingContext2D,
  mark: Exclude<Mark, { kind: 'picture' }>,
  dots: number,
): void {
  if (mark.kind === 'text') {
    context.font = fontOf(mark, mark.sizePt * MM_PER_PT * dots);
    context.fillStyle = mark.color ?? '#000000';
    context.textAlign = mark.align ?? 'left';
    context.fillText(mark.text, mark.x * dots, mark.y * dots);
    return;
  }
  context.beginPath();
  if (mark.kind === 'shape') for (const [x, y] of mark.points) context.lineTo(x * dots, y * dots);
  else context.rect(mark.x * dots, mark.y * dots, mark.width * dots, mark.height * dots);
  if (mark.fill) {
    context.fillStyle = mark.fill;
    context.fill();
  }
  if (mark.kind === 'box' && mark.stroke) {
    context.strokeStyle = mark.stroke;
    context.lineWidth = (mark.lineMm ?? 0.2) * dots;
    context.stroke();
  }
}

function fontOf({ bold }: TextStyle, px: number): string {
  return `${bold ? 700 : 400} ${px}px ${FAMILY}`;
}

/** A sign of the legend as a picture, as large as it fits into a box of so many dots. */
export async function signImage(svg: string, width: number, height: number): Promise<HTMLCanvasElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = Math.min(width / image.naturalWidth, height / image.naturalHeight);
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width);
  canvas.height = Math.ceil(height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas to draw a sign on');
  const [drawnWidth, drawnHeight] = [image.naturalWidth * scale, image.naturalHeight * scale];
  context.drawImage(image, (width - drawnWidth) / 2, (height - drawnHeight) / 2, drawnWidth, drawnHeight);
  return canvas;
}
