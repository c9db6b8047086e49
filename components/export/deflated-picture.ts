/** A picture as rows of red, green and blue, filtered and deflated as PNG has them, which PDF reads too (Predictor 15). */
export interface DeflatedPicture {
  width: number;
  height: number;
  bytes: Uint8Array<ArrayBuffer>;
}

interface DeflateOptions {
  signal: AbortSignal;
  /** Told the part that is done, 0 to 1. */
  onPart: (part: number) => void;
}

const ROWS_A_STRIP = 64;
const FILTER_UP = 2; // each byte less the one above it: what is alike from row to row becomes zeros

/**
 * Deflates what a canvas holds, strip by strip in the browser's own zlib, so that it can be watched and stopped: what
 * `toBlob` does in one go, without either.
 */
export async function deflatedPicture(
  canvas: HTMLCanvasElement,
  { signal, onPart }: DeflateOptions,
): Promise<DeflatedPicture> {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas to read the sheet from');
  const { width, height } = canvas;
  const packer = new CompressionStream('deflate'); // zlib's form, RFC 1950
  const packed = new Response(packer.readable).arrayBuffer();
  const writer = packer.writable.getWriter();
  let above: Uint8Array<ArrayBufferLike> = new Uint8Array(width * 3);
  try {
    for (let top = 0; top < height; top += ROWS_A_STRIP) {
      signal.throwIfAborted();
      const rows = Math.min(ROWS_A_STRIP, height - top);
      const strip = filteredRows(context.getImageData(0, top, width, rows), above);
      above = strip.last;
      await writer.write(strip.bytes);
      onPart((top + rows) / height);
      await new Promise((resolve) => setTimeout(resolve)); // for the button that cancels
    }
    await writer.close();
  } catch (reason) {
    await writer.abort(reason).catch(() => {});
    await packed.catch(() => {});
    throw reason;
  }
  return { width, height, bytes: new Uint8Array(await packed) };
}

function filteredRows({ data, width, height }: ImageData, before: Uint8Array) {
  const bytes = new Uint8Array(height * (1 + width * 3));
  let above = before;
  for (let row = 0; row < height; row++) {
    const now = new Uint8Array(width * 3);
    for (let column = 0, to = 0, from = row * width * 4; column < width; column++, from += 4) {
      now[to++] = data[from] ?? 0;
      now[to++] = data[from + 1] ?? 0;
      now[to++] = data[from + 2] ?? 0;
    }
    const start = row * (1 + width * 3);
    bytes[start] = FILTER_UP;
    for (let index = 0; index < now.length; index++)
      bytes[start + 1 + index] = (now[index] ?? 0) - (above[index] ?? 0);
    above = now;
  }
  return { bytes, last: above };
}
