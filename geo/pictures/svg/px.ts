/** A number of pixels to a tenth, as short as it can be written. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}
