/** The pictures of both sides as one, the right one from the line on; the picture itself where there is one only. */
export function dividedPicture(
  [left, right]: readonly HTMLCanvasElement[],
  percent: number,
): HTMLCanvasElement | undefined {
  if (!left || !right) return left;
  const x = Math.round((left.width * percent) / 100);
  const [width, height] = [left.width - x, left.height];
  if (width > 0) left.getContext('2d')?.drawImage(right, x, 0, width, height, x, 0, width, height);
  return left;
}
