/** An address as people read it: without the scheme, its letters unescaped. */
export function readableAddress(url: string): string {
  const bare = url.replace(/^https?:\/\/(www\.)?/, '');
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare; // not every publisher escapes as it should
  }
}
