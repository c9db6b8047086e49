import type { DeflatedPicture } from './deflated-picture';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const METRES_PER_INCH = 0.0254;
const METRE = 1;
const TRUE_COLOUR = 2;

/** A picture as a PNG file (W3C PNG, third edition) that knows its resolution, so that it is printed as large as its paper. */
export function pngFile({ width, height, bytes }: DeflatedPicture, dpi: number, title: string): Blob {
  const dotsPerMetre = Math.round(dpi / METRES_PER_INCH);
  const parts = [
    new Uint8Array(SIGNATURE),
    chunk('IHDR', [...number(width), ...number(height), 8, TRUE_COLOUR, 0, 0, 0]),
    chunk('pHYs', [...number(dotsPerMetre), ...number(dotsPerMetre), METRE]),
    chunk('iTXt', [...new TextEncoder().encode('Title\0\0\0\0\0'), ...new TextEncoder().encode(title)]),
    chunk('IDAT', bytes),
    chunk('IEND', []),
  ];
  return new Blob(parts, { type: 'image/png' });
}

function chunk(name: string, content: Uint8Array | number[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(content.length + 12);
  bytes.set(number(content.length));
  bytes.set(new TextEncoder().encode(name), 4);
  bytes.set(content, 8);
  bytes.set(number(crc(bytes.subarray(4, -4))), bytes.length - 4);
  return bytes;
}

function number(value: number): number[] {
  return [24, 16, 8, 0].map((bits) => (value >>> bits) & 0xff);
}

// CRC-32 as PNG has it (ISO 3309), by a table of all bytes.
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
