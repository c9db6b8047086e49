const PATIENCE_MS = 10_000;

let left: { href: string; to: string; at: number } | null = null;

/** Says that a link is followed from the address shown to another; the page it leads to takes a while. */
export function leadOn(to: string): void {
  const { href } = window.location;
  const target = new URL(to, href).href;
  left = target === href ? null : { href, to: target, at: performance.now() };
}

/** Says that the address is another one now. Answers whether it is the one that a link led to. */
export function arrive(): boolean {
  const isThere = left?.to === window.location.href;
  left = null;
  return isThere;
}

/** Whether a link was followed whose page has not come yet: a change of the address now would call the reader back. */
export function isLedOn(): boolean {
  return left !== null && left.href === window.location.href && performance.now() - left.at < PATIENCE_MS;
}
